import { caseFileAddress, casesAddress, composeAddress, officialAddress } from './addresses.ts';
import type { Texts } from './language.ts';

/** The tools that lead from an answer to an outcome, but for triage, which comes before answers. */
export const toolEntries = (texts: Texts) =>
  [
    {
      tool: 'compose',
      address: composeAddress(),
      title: texts['help.tools.compose'],
      description: texts['help.tools.composeWhat'],
    },
    {
      tool: 'official',
      address: officialAddress,
      title: texts['help.tools.official'],
      description: texts['help.tools.officialWhat'],
    },
    {
      tool: 'cases',
      address: casesAddress,
      title: texts['help.tools.cases'],
      description: texts['help.tools.casesWhat'],
    },
    {
      tool: 'file',
      address: caseFileAddress,
      title: texts['help.tools.file'],
      description: texts['help.tools.fileWhat'],
    },
  ] as const;
