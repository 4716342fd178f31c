import { checkContent } from '../checks/report.ts';
import type { Problem } from '../checks/rule.ts';
import type { ContentSource, PageSource } from '../source/content-source.ts';
import { joinLedger } from '../source/ledger-source.ts';
import { parseMarkdownSource } from '../source/markdown-source.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { authoritiesText, goodAnswer, otherAnswer } from './content-folder.ts';

/** A small content folder without mistakes, in memory, with the text of one answer. */
export function contentWith(text: string): ContentSource {
  return {
    path: '/content',
    site: settings(
      'site.yaml',
      'brand: OKPay\ntitle: 帮助\ndescription: 说明\nlinkHosts: [example.com]\n',
    ),
    topics: settings(
      'topics.yaml',
      '- id: withdrawal\n  title: 提现\n  description: 提现\n  order: 1\n',
    ),
    authorities: settings('authorities.yaml', authoritiesText),
    terms: { file: { path: 'content/terms.yaml', text: '' }, yaml: undefined },
    traditional: { file: { path: 'content/zh-hant.yaml', text: '' }, yaml: undefined },
    elsewhere: { file: { path: 'content/elsewhere.yaml', text: '' }, yaml: undefined },
    triage: { file: { path: 'content/triage.yaml', text: '' }, yaml: undefined },
    concepts: [],
    ledger: joinLedger([], 'content/ledger'),
    pages: [answer('not-arrived', text), answer('wrong-account', otherAnswer(1302))],
    brand: [],
    strays: [],
  };
}

/** What the content rules say of a body, in an answer that is otherwise right. */
export function contentChecksOf(body: string): Problem[] {
  const [head = ''] = /^---[\s\S]*?\n---\n/.exec(goodAnswer) ?? [];
  return checkContent(contentWith(head + body));
}

function settings(name: string, text: string): ContentSource['site'] {
  return { file: { path: `content/${name}`, text }, yaml: parseYaml(text) };
}

function answer(slug: string, text: string): PageSource {
  const file = { path: `content/faq/withdrawal/${slug}.md`, text };
  return { ...parseMarkdownSource(file), kind: 'answer', folder: 'withdrawal', slug };
}
