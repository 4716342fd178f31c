/** The pages of our content that tasks go to. */
export const addresses = {
  home: '/',
  faq: '/faq/',
  guide: '/guide/account-security/',
  answer: '/faq/withdrawal/not-arrived/',
  shortLink: '/a/1301/',
  search: '/search/?q=',
  desk: '/desk/',
} as const;

/** Steps of the answer: the first, the second, the last. */
export const steps = { first: 'status', second: 'account', last: 'ask-bank' } as const;

/** A step that the ledger says has moved, and where to. */
export const moved = { from: '/a/1206/#rule-out', to: 'check' } as const;
