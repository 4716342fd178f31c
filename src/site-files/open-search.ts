import { homeOf, searchAddress } from '../model/addresses.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { LanguageTag } from '../schema/language-tag.ts';

/**
 * An OpenSearch description: with it a browser's address bar searches the help centre.
 * @see https://github.com/dewitt/opensearch
 *
 * @param title Name of the search, 16 characters are shown everywhere.
 * @param url Of the help centre; the format wants whole addresses.
 * @param tag The language of what is found.
 */
export function openSearchDescription(title: string, url: string, tag: LanguageTag): string {
  const template = `${homeOf(url)}${searchAddress}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeHtml(title)}</ShortName>`,
    `  <Description>${escapeHtml(title)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Language>${tag}</Language>`,
    `  <Url type="text/html" method="get" template="${escapeHtml(template)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
