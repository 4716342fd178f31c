/** One page of each kind, by address. */
export const kindsOfPage = {
  home: '/',
  'all questions': '/faq/',
  topic: '/faq/withdrawal/',
  answer: '/faq/withdrawal/not-arrived/',
  playbook: '/guide/account-security/',
  channels: '/guide/contact-support/',
  search: '/search/?q=提现没到',
  'not found': '/nowhere/',
} as const;
