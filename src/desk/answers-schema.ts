import { z } from 'astro/zod';
import { idPattern, largestNumber, smallestNumber } from '../schema/identifiers.ts';
import { languageTags, type LanguageTag } from '../schema/language-tag.ts';

const number = z
  .int()
  .min(smallestNumber)
  .max(largestNumber)
  .describe('Permanent number of an answer or guide; never given to another one.');
const pageVersion = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .describe('Changes whenever something that the page says does, and only then.');
const id = z
  .string()
  .regex(idPattern)
  .describe('Permanent id; the fragment of a link to this place.');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const address = z
  .string()
  .regex(/^\/(?:[\w-]+\/)*(?:#[a-z0-9-]+)?$/)
  .describe('Address from the root of the help centre.');
const absolute = z.url({ protocol: /^https?$/ });

const fate = {
  to: z
    .strictObject({
      name: z.string().describe('Successor: `1301`, `1301#status`, or the address of a topic.'),
      address,
    })
    .optional()
    .describe('What took its place; either this or a note.'),
  note: z.string().optional().describe('What readers of the old link are told.'),
};

const gonePlace = z.strictObject({ id, ...fate });

const page = {
  number,
  version: pageVersion,
  language: z
    .enum(languageTags)
    .optional()
    .describe('The language of its words, where nobody has translated them into that of the site.'),
  title: z.string(),
  aliases: z.array(z.string()).describe('How people really ask.'),
  summary: z.string().describe('The direct answer, plain text.'),
  text: z.string().describe('The body as plain text, a line for each block.'),
  html: z
    .string()
    .describe(
      'The body as HTML without classes. Links to other pages go by number: absolute when the site ' +
        'has an address, else from the root of the help centre.',
    ),
  headings: z
    .array(z.strictObject({ id, text: z.string(), depth: z.int().min(2).max(3) }))
    .describe('In the order of the body.'),
  warnings: z
    .array(z.string())
    .describe('What a reader must know before doing anything, plain text.'),
  steps: z
    .array(
      z.strictObject({
        id,
        text: z.string(),
        list: z
          .string()
          .optional()
          .describe('The heading over its list, where the page has several lists.'),
        version: z
          .string()
          .regex(/^[0-9a-f]{4}$/)
          .describe('Changes when the step, or what is said under it, does.'),
      }),
    )
    .describe('The checklist, in order.'),
  facts: z
    .array(z.strictObject({ label: z.string(), value: z.string().optional() }))
    .describe('Facts of the operator on the page; without a value they are not published.'),
  links: z.strictObject({
    short: address.describe('For replies: never changes, keeps its fragment.'),
    page: address.describe('For readers: changes when the page is renamed, and then redirects.'),
    shortUrl: absolute.optional().describe('The short link in full, when the site has an address.'),
    pageUrl: absolute.optional().describe('The page in full, when the site has an address.'),
  }),
  related: z.array(number).describe('Related pages, most useful first.'),
  dates: z.strictObject({
    reviewed: day.describe('When a person last read the page from beginning to end.'),
    published: day.optional().describe('When it was first published, once that is recorded.'),
  }),
  gone: z.array(gonePlace).describe('Headings and steps that were published and are no more.'),
};

const answersIn = <Language extends z.ZodType<LanguageTag>>(language: Language) =>
  z
    .strictObject({
      $schema: z.string(),
      schemaVersion: z
        .literal(1)
        .describe(
          'Rises when something is removed or changes its meaning; additions do not count.',
        ),
      site: z.strictObject({
        brand: z.string(),
        title: z.string(),
        description: z.string(),
        language,
        url: absolute.optional().describe('Origin of the help centre, when the operator gave one.'),
      }),
      topics: z
        .array(z.strictObject({ id, title: z.string(), description: z.string(), address }))
        .describe('In their order.'),
      answers: z
        .array(z.strictObject({ ...page, topic: id.describe('Id of its topic.') }))
        .describe('One question each, by number.'),
      guides: z
        .array(
          z.strictObject({
            ...page,
            topic: id.optional().describe('The topic that it leads through.'),
          }),
        )
        .describe('Longer pages, by number.'),
      retired: z
        .array(
          z.strictObject({
            number,
            addresses: z.array(address).describe('Addresses that it had.'),
            ...fate,
            places: z.array(gonePlace).describe('Headings and steps with a fate of their own.'),
          }),
        )
        .describe('Pages that were published and are no more.'),
      moved: z
        .array(z.strictObject({ from: address, to: address }))
        .describe('Old addresses of pages and topics, and where each leads.'),
    })
    .meta({
      title: 'Answers of a help centre',
      description:
        'Every answer and guide, and what became of those that were published before. ' +
        'The same content always gives the same bytes.',
    });

/** `/answers.json`: everything in the help centre, for machines. */
export const answersFileSchema = answersIn(z.enum(languageTags));

export type AnswersFile = z.infer<typeof answersFileSchema>;

/** The JSON Schema (draft 2020-12) of `/answers.json` in a language. */
export const answersJsonSchema = (language: LanguageTag): object =>
  z.toJSONSchema(answersIn(z.literal(language)));
