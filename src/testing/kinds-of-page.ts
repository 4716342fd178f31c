/** One page of each kind, by address. */
export const kindsOfPage = {
  home: '/',
  'all questions': '/faq/',
  topic: '/faq/withdrawal/',
  answer: '/faq/withdrawal/not-arrived/',
  playbook: '/guide/account-security/',
  contact: '/contact/',
  question: '/triage/',
  outcome: '/triage/remote-now/',
  channels: '/guide/contact-support/',
  authorities: '/guide/authorities/',
  search: '/search/?q=提现没到',
  official: '/official/',
  desk: '/desk/',
  'case file': '/cases/file/',
  'follow-up': '/cases/',
  composer: '/compose/',
  'shared progress':
    '/faq/withdrawal/not-arrived/#v=00000000&need=status&done=status~0000&todo=account,gone',
  'not found': '/nowhere/',
  licences: '/about/licences/',
  statement: '/about/accessibility/',
} as const;
