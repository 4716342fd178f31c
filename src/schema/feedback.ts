import { z } from 'astro/zod';
import { mailFault } from './mail-address.ts';
import { faultWords, readOutsideAddress } from './outside-address.ts';

/** A text in which a function finds what is wrong. */
const checked = (most: number, faultOf: (text: string) => string | undefined) =>
  z
    .string()
    .max(most)
    .superRefine((text, context) => {
      const fault = faultOf(text);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    });

const mail = checked(120, mailFault)
  .optional()
  .describe('收意见的邮箱，例如 mail: service@example.com');

const web = checked(200, (url) => {
  const { fault } = readOutsideAddress(url);
  return fault && faultWords[fault];
})
  .optional()
  .describe('收意见的网页，例如 web: https://example.com/feedback');

/** Where what readers write of a page may go: by mail or through a page, one of the two. */
export const feedback = z
  .strictObject({ mail, web })
  .superRefine(({ mail, web }, context) => {
    if ((mail === undefined) === (web === undefined))
      context.addIssue({ code: 'custom', message: 'mail 和 web 要写一个，也只写一个' });
  })
  .optional()
  .describe('读者的意见发到哪里：写 mail（邮箱）或 web（网址），只写一个；不收就整项不写');

export type Feedback = NonNullable<z.infer<typeof feedback>>;
