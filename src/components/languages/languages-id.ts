/** Names the list of languages at the end of a page. */
export const languagesId = 'help-languages';
