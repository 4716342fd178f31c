import type { HotPayload } from 'vite';
import type { CheckedContent } from '../checks/checked-content.ts';

/** The mistakes as the overlay of the development server shows them, with their places. */
export function problemOverlay({ report, problems }: CheckedContent): HotPayload | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const { file, position } = first;
  return {
    type: 'error',
    err: {
      message: report,
      stack: '',
      plugin: 'npm run check:content',
      id: file.path,
      loc: { file: file.path, line: position.line, column: position.column },
    },
  };
}
