import { expect, test } from 'vitest';
import type { Site } from '../schema/site.ts';
import { HelpCentre } from './help-centre.ts';
import { navigationOf, type NavigationItem } from './navigation.ts';
import type { Answer } from './page.ts';

const labels = {
  faq: '全部',
  topicFaq: '这一类',
  guides: '指南',
  playbook: (topic: string) => `${topic}指南`,
};
const topics = ['withdrawal', 'payment'].map((id, order) => ({
  id,
  title: id,
  description: '',
  icon: 'wallet',
  order,
}));

function centreOf(answers: number): HelpCentre {
  const pages = Array.from({ length: answers }, (_, index) => {
    const topic = index % 2 ? 'payment' : 'withdrawal';
    return {
      kind: 'answer',
      number: 1000 + index,
      topic,
      title: `${index}`,
      address: `/${index}/`,
    };
  });
  return new HelpCentre({ site: {} as Site, topics, pages: pages as Answer[] });
}

const addresses = (items: NavigationItem[]): string[] =>
  items.flatMap((item) => ('items' in item ? addresses(item.items) : [item.address]));

test('on a page of a topic the answers of that topic are listed, and no others', () => {
  const centre = centreOf(4);
  const page = centre.page(1000);
  const items = navigationOf(centre, page && { kind: 'page', page }, labels);
  expect(addresses(items)).toEqual(['/faq/', '/faq/withdrawal/', '/0/', '/2/', '/faq/payment/']);
});

test('elsewhere no answers are listed', () => {
  expect(addresses(navigationOf(centreOf(40), { kind: 'faq' }, labels))).toEqual([
    '/faq/',
    '/faq/withdrawal/',
    '/faq/payment/',
  ]);
});

test('among many answers those around the page are listed, so that no page grows with them', () => {
  const centre = centreOf(1000);
  const listed = (number: number): string[] => {
    const page = centre.page(number);
    return addresses(navigationOf(centre, page && { kind: 'page', page }, labels)).filter(
      (address) => /^\/\d/.test(address),
    );
  };
  expect(listed(1500)).toEqual(
    [492, 494, 496, 498, 500, 502, 504, 506, 508].map((at) => `/${at}/`),
  );
  expect(listed(1000)).toHaveLength(9);
  expect(listed(1998)).toHaveLength(9);
  expect(listed(1998)).toContain('/998/');
});
