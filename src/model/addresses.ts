/** The addresses of design.md. They are a contract: never change what these functions return. */

export const homeAddress = '/';
export const faqAddress = '/faq/';
export const searchAddress = '/search/';
export const deskAddress = '/desk/';
export const accessibilityAddress = '/about/accessibility/';
export const licencesAddress = '/about/licences/';
export const topicAddress = (topic: string): string => `/faq/${topic}/`;
/** The second and later pages of a topic with many answers. */
export const topicPageAddress = (topic: string, page: number): string =>
  `/faq/${topic}/page/${page}/`;
export const answerAddress = (topic: string, slug: string): string => `/faq/${topic}/${slug}/`;
const guideAddress = (slug: string): string => `/guide/${slug}/`;

/** The address of an answer or guide, from where its file lies. */
export const pageAddress = (page: {
  kind: 'answer' | 'guide';
  folder: string;
  slug: string;
}): string =>
  page.kind === 'answer' ? answerAddress(page.folder, page.slug) : guideAddress(page.slug);

/**
 * The short link of an answer or guide.
 *
 * @param id Of a heading or step, when the link is to that place.
 */
export const shortAddress = (number: number, id?: string): string =>
  id ? `/a/${number}/#${id}` : `/a/${number}/`;
