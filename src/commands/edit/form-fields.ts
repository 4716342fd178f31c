import { z } from 'astro/zod';
import { answerSchemas } from '../../schema/answer.ts';
import { guideSchemas } from '../../schema/guide.ts';
import type { LanguageTag } from '../../schema/language-tag.ts';
import { siteSchemas } from '../../schema/site.ts';
import type { FormKind } from './form-kinds.ts';
import type { FormField } from './protocol.ts';

/** The part of JSON Schema that fields of pages use. */
interface JsonField {
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  default?: unknown;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonField;
}

/** The fields of a file, in the order in which its schema has them. */
export function formFieldsOf(kind: FormKind, tag: LanguageTag): FormField[] {
  // What settings hold inside of settings is written as YAML, each by itself.
  if (kind === 'site') return fieldsOf(siteSchemas[tag], 'source');
  return fieldsOf((kind === 'answer' ? answerSchemas : guideSchemas)[tag]);
}

/**
 * The fields of a form that a schema describes.
 *
 * @param otherwise What takes a type for which a form has nothing.
 * @throws {Error} when there is such a type, and nothing takes it.
 */
export function fieldsOf(schema: z.ZodObject, otherwise?: 'source'): FormField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  return Object.entries(properties).map(([name, field]) => {
    const { title, description, maxLength, minItems, maxItems, items } = field as JsonField;
    const longest = items?.maxLength ?? maxLength;
    return {
      name,
      title: title ?? name,
      help: helpIn(description ?? '', name),
      kind: kindOf(name, field as JsonField, otherwise),
      required: required.includes(name),
      ...((field as JsonField).default === true && { on: true }),
      ...(longest !== undefined && { longest }),
      ...(minItems !== undefined && { least: minItems }),
      ...(maxItems !== undefined && { most: maxItems }),
    };
  });
}

/**
 * A description also says how YAML writes the field: behind “例如” and its name, and as the two
 * words that a switch has. Nobody needs that who fills in a form.
 */
function helpIn(description: string, name: string): string {
  const example = new RegExp(`，例如 ${name}:[^；]*`);
  return description.replace(example, '').replace(/^true 或 false：/, '');
}

function kindOf(
  name: string,
  { type, format, items }: JsonField,
  otherwise: 'source' | undefined,
): FormField['kind'] {
  if (type === 'boolean') return 'flag';
  if (type === 'integer') return 'number';
  if (type === 'string') return format === 'date' ? 'date' : 'text';
  if (type === 'array' && items?.type === 'integer') return 'numbers';
  if (type === 'array' && items?.type === 'string') return 'texts';
  if (otherwise) return otherwise;
  throw new Error(`the form has no input for ${name}`);
}
