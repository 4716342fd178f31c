import { fill } from './interface-text.ts';
import type { Language } from './language.ts';
import type { Operator } from '../schema/site.ts';

/** Who runs the site, for the foot of every page; or that nobody is registered. */
export function operatorLine(operator: Operator | undefined, { texts, date }: Language): string {
  return operator
    ? fill(texts['help.operator.foot'], {
        name: operator.legalName,
        date: date(operator.checked),
      })
    : texts['help.operator.none'];
}

/** The same with all that is registered, for the list of channels. */
export function operatorLines(operator: Operator | undefined, language: Language): string[] {
  if (!operator) return [operatorLine(operator, language)];
  const { texts, date } = language;
  const { legalName: name, licence, domain, checked } = operator;
  return [
    fill(texts['help.operator.details'], { name, domain, date: date(checked) }),
    ...(licence ? [fill(texts['help.operator.licence'], licence)] : []),
  ];
}
