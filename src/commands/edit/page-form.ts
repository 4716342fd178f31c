import type { LanguageTag } from '../../schema/language-tag.ts';
import { withChangedFields } from './field-changes.ts';
import { formFieldsOf } from './form-fields.ts';
import { formKindOf } from './form-kinds.ts';
import { fieldValuesOf, formPartsOf } from './page-parts.ts';
import type { PageForm, Typed } from './protocol.ts';

/**
 * A page, or the settings of the site, as a form shows them.
 *
 * @returns `undefined` for other settings, and for what is written as no form can show it.
 */
export function pageFormOf(path: string, text: string, tag: LanguageTag): PageForm | undefined {
  const kind = formKindOf(path);
  const parts = kind && formPartsOf(kind, text);
  if (!parts) return undefined;
  const fields = formFieldsOf(kind, tag);
  const values = fieldValuesOf(parts.yaml, fields);
  const head = parts.opening + parts.yaml + parts.closing;
  return values && { fields, values, body: parts.body, bodyLine: head.split('\n').length };
}

/**
 * The text that somebody means by what they have typed.
 *
 * @throws {Error} when a form was filled in for a text that has none.
 */
export function typedText(path: string, typed: Typed, tag: LanguageTag): string {
  if ('text' in typed) return typed.text;
  const kind = formKindOf(path);
  const parts = kind && formPartsOf(kind, typed.start);
  if (!parts) throw new Error('这个文件没有表单，请用源文件来改。');
  const yaml = withChangedFields(parts.yaml, formFieldsOf(kind, tag), typed.changes);
  return parts.opening + yaml + parts.closing + (typed.body ?? parts.body ?? '');
}
