import type { Headers } from './response-headers.ts';

/**
 * The website configuration of a bucket of Alibaba Cloud OSS: pages of folders, and the page for
 * what is missing, with its status. No redirects: OSS takes 20, by the beginning of an address;
 * old addresses go on by their pages.
 *
 * @param folder Of the site on its host, as `/help`: what all keys begin with.
 * @see https://help.aliyun.com/zh/oss/developer-reference/putbucketwebsite
 */
export const ossWebsite = (folder = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<WebsiteConfiguration>
  <IndexDocument>
    <Suffix>index.html</Suffix>
    <SupportSubDir>true</SupportSubDir>
    <Type>0</Type>
  </IndexDocument>
  <ErrorDocument>
    <Key>${errorPage(folder)}</Key>
    <HttpStatus>404</HttpStatus>
  </ErrorDocument>
</WebsiteConfiguration>
`;

/**
 * The same for Tencent Cloud COS, which takes 100 redirects, and makes of each one for all
 * addresses that begin like it.
 *
 * @see https://cloud.tencent.com/document/product/436/31930
 */
export const cosWebsite = (folder = ''): string => `<WebsiteConfiguration>
  <IndexDocument>
    <Suffix>index.html</Suffix>
  </IndexDocument>
  <ErrorDocument>
    <Key>${errorPage(folder)}</Key>
    <OriginalHttpStatus>Enabled</OriginalHttpStatus>
  </ErrorDocument>
</WebsiteConfiguration>
`;

/**
 * Our headers as the CDN of Alibaba Cloud takes them in one call; on that of Tencent Cloud they are
 * copied from here, one by one. What is said of caching comes from the bucket.
 *
 * @see https://help.aliyun.com/document_detail/90915.htm
 */
export function cdnHeaders(headers: Headers): string {
  const functions = Object.entries(headers).map(([key, value]) => ({
    functionName: 'set_resp_header',
    functionArgs: [
      { argName: 'key', argValue: key },
      { argName: 'value', argValue: value },
    ],
  }));
  return `${JSON.stringify(functions, undefined, 2)}\n`;
}

const errorPage = (folder: string): string => `${folder}/404.html`.slice(1);
