import { languageTagOf } from '../schema/language-tag.ts';
import { triageSchemas, type WrittenTriage } from '../schema/triage.ts';
import type { ContentSource } from '../source/content-source.ts';
import { fileStart, type Finding } from './rule.ts';

/** `triage.yaml` as its schema reads it; what that refuses is HC002's to report. */
export const writtenTriage = ({ site, triage }: ContentSource): WrittenTriage | undefined =>
  triage.yaml && triageSchemas[languageTagOf(site.yaml?.value)].safeParse(triage.yaml.value).data;

/** A mistake at a place in `triage.yaml`. */
export const triageFinding = (
  { triage: { file, yaml } }: ContentSource,
  path: readonly PropertyKey[],
  told: Pick<Finding, 'found' | 'expected' | 'fix'>,
): Finding => ({ file, position: yaml?.positionOf(path) ?? fileStart, ...told });

/** Every reference in it to something, with its place: where a question leads, what is read and called. */
export function triageReferences({ questions, outcomes }: WrittenTriage): {
  kind: 'node-or-page' | 'page' | 'call';
  name: string;
  path: PropertyKey[];
}[] {
  const ofAction = (
    action: { see?: string | undefined; call: string[] } | undefined,
    path: PropertyKey[],
  ) => [
    ...(action?.see === undefined
      ? []
      : [{ kind: 'page' as const, name: action.see, path: [...path, 'see'] }]),
    ...(action?.call ?? []).map((name, index) => ({
      kind: 'call' as const,
      name,
      path: [...path, 'call', index],
    })),
  ];
  return [
    ...questions.flatMap(({ first, options, unsure }, place) => [
      ...ofAction(first, ['questions', place, 'first']),
      ...options.map(({ to }, index) => ({
        kind: 'node-or-page' as const,
        name: to,
        path: ['questions', place, 'options', index, 'to'],
      })),
      { kind: 'node-or-page' as const, name: unsure, path: ['questions', place, 'unsure'] },
    ]),
    ...outcomes.flatMap(({ first, then, pages }, place) => [
      ...ofAction(first, ['outcomes', place, 'first']),
      ...then.flatMap((action, index) => ofAction(action, ['outcomes', place, 'then', index])),
      ...pages.map((name, index) => ({
        kind: 'page' as const,
        name,
        path: ['outcomes', place, 'pages', index],
      })),
    ]),
  ];
}
