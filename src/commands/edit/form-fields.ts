import { z } from 'astro/zod';
import { answerSchemas } from '../../schema/answer.ts';
import { guideSchemas } from '../../schema/guide.ts';
import type { LanguageTag } from '../../schema/language-tag.ts';
import type { FormField } from './protocol.ts';

/** The part of JSON Schema that fields of pages use. */
interface JsonField {
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonField;
}

/** The fields of an answer or a guide, in the order in which its schema has them. */
export function formFieldsOf(kind: 'answer' | 'guide', tag: LanguageTag): FormField[] {
  const schema = (kind === 'answer' ? answerSchemas : guideSchemas)[tag];
  return fieldsOf(schema);
}

/**
 * The fields of a form that a schema describes.
 *
 * @throws {Error} when a field has a type for which a form has nothing.
 */
export function fieldsOf(schema: z.ZodObject): FormField[] {
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
      kind: kindOf(name, field as JsonField),
      required: required.includes(name),
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
  const end = description.indexOf(`，例如 ${name}:`);
  return (end < 0 ? description : description.slice(0, end)).replace(/^true 或 false：/, '');
}

function kindOf(name: string, { type, format, items }: JsonField): FormField['kind'] {
  if (type === 'boolean') return 'flag';
  if (type === 'integer') return 'number';
  if (type === 'string') return format === 'date' ? 'date' : 'text';
  if (type === 'array' && items?.type === 'integer') return 'numbers';
  if (type === 'array' && items?.type === 'string') return 'texts';
  throw new Error(`the form has no input for ${name}`);
}
