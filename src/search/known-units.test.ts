import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { UnitStore } from './known-units.ts';
import type { IndexOptions, SearchPage } from './search-page.ts';

const page = (number: number, parts: Partial<SearchPage> = {}): SearchPage => ({
  kind: 'answer',
  number,
  address: `/faq/account/answer-${number}/`,
  title: `第${number}个问题，密码忘了怎么办`,
  summary: '先在登录页点“忘记密码”。',
  topic: '账号',
  aliases: ['登不上去', '密码不对'],
  steps: ['打开登录页。'],
  body: '密码错五次以后，账号会被锁住。',
  ...parts,
});

/** What one build keeps, the next one finds. */
class Store implements UnitStore {
  #kept = new Map<string, Uint8Array>();
  #used = new Map<string, Uint8Array>();

  get(key: string): Uint8Array | undefined {
    const value = this.#kept.get(key);
    if (value) this.#used.set(key, value);
    return value;
  }

  set(key: string, value: Uint8Array): void {
    this.#used.set(key, value);
  }

  endBuild(): number {
    [this.#kept, this.#used] = [this.#used, new Map()];
    return [...this.#kept.values()].reduce((sum, { length }) => sum + length, 0);
  }
}

const pages = [1, 2, 3, 4].map((number) => page(number));
const concepts = [{ words: ['密码', '口令'] }, { words: ['登录', '登陆'] }];

/** Each is built after the one before. */
const builds: { what: string; pages: SearchPage[]; options?: IndexOptions }[] = [
  { what: 'the same', pages },
  { what: 'a new title', pages: pages.with(1, page(2, { title: '手机换了怎么登录' })) },
  { what: 'a new alias', pages: pages.with(2, page(3, { aliases: ['换了手机'] })) },
  { what: 'a new summary', pages: pages.with(0, page(1, { summary: '先换密码。' })) },
  { what: 'new steps', pages: pages.with(3, page(4, { steps: ['点“口令”。'] })) },
  { what: 'a new body', pages: pages.with(3, page(4, { body: '密码是口令。' })) },
  { what: 'a new topic', pages: pages.with(3, page(4, { topic: '口令' })) },
  { what: 'a new address', pages: pages.with(3, page(4, { address: '/faq/account/new/' })) },
  { what: 'one page less', pages: pages.slice(1) },
  { what: 'a character in another form', pages: [...pages, page(9, { title: '⾒龠怎么读' })] },
  { what: 'other concepts', pages, options: { concepts: concepts.slice(1) } },
  { what: 'English', pages, options: { concepts, tag: 'en' } },
  { what: 'all as before', pages },
];

test('with what the build before has kept, the same comes out as without', () => {
  const store = new Store();
  for (const { what, pages, options = { concepts } } of builds) {
    const built = buildIndex(pages, options, undefined, store);
    expect([...built], what).toEqual([...buildIndex(pages, options)]);
    store.endBuild();
  }
});

test('what pages no longer have is kept no longer', () => {
  const store = new Store();
  const sizes = [pages, [...pages, page(9, { body: '完全别的事情'.repeat(9) })], pages].map(
    (some) => {
      buildIndex(some, { concepts }, undefined, store);
      return store.endBuild();
    },
  );
  expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0);
  expect(sizes[2]).toBe(sizes[0]);
});
