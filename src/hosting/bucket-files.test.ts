import { expect, test } from 'vitest';
import { cdnHeaders, cosWebsite, ossWebsite } from './bucket-files.ts';
import { headers } from './tiny-site.cases.ts';

test('OSS is told the page of a folder, and the one for what is missing, with its status', () => {
  expect(ossWebsite('/help')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <WebsiteConfiguration>
      <IndexDocument>
        <Suffix>index.html</Suffix>
        <SupportSubDir>true</SupportSubDir>
        <Type>0</Type>
      </IndexDocument>
      <ErrorDocument>
        <Key>help/404.html</Key>
        <HttpStatus>404</HttpStatus>
      </ErrorDocument>
    </WebsiteConfiguration>
    "
  `);
});

test('COS is told the same', () => {
  expect(cosWebsite()).toMatchInlineSnapshot(`
    "<WebsiteConfiguration>
      <IndexDocument>
        <Suffix>index.html</Suffix>
      </IndexDocument>
      <ErrorDocument>
        <Key>404.html</Key>
        <OriginalHttpStatus>Enabled</OriginalHttpStatus>
      </ErrorDocument>
    </WebsiteConfiguration>
    "
  `);
});

test('a CDN before a bucket is told every header', () => {
  expect(JSON.parse(cdnHeaders(headers))).toEqual(
    Object.entries(headers).map(([key, value]) => ({
      functionName: 'set_resp_header',
      functionArgs: [
        { argName: 'key', argValue: key },
        { argName: 'value', argValue: value },
      ],
    })),
  );
});
