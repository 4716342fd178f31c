import { expect, test } from 'vitest';
import { folder, hashed, headers, moved } from './tiny-site.cases.ts';
import { vercelConfig } from './vercel-file.ts';

test('Vercel is told redirects and headers', () => {
  expect(vercelConfig(moved, headers, hashed, folder)).toMatchInlineSnapshot(`
    "{
      "$schema": "https://openapi.vercel.sh/vercel.json",
      "trailingSlash": true,
      "redirects": [
        {
          "source": "/help/faq/cash/old/",
          "destination": "/help/faq/cash/new/",
          "statusCode": 301
        }
      ],
      "headers": [
        {
          "source": "/help/(.*)",
          "headers": [
            {
              "key": "Content-Security-Policy",
              "value": "frame-src 'none'"
            },
            {
              "key": "X-Frame-Options",
              "value": "DENY"
            }
          ]
        },
        {
          "source": "/help/(.*)\\\\.md",
          "headers": [
            {
              "key": "Content-Type",
              "value": "text/markdown; charset=utf-8"
            },
            {
              "key": "X-Robots-Tag",
              "value": "noindex"
            }
          ]
        },
        {
          "source": "/help/a/(.*)",
          "headers": [
            {
              "key": "Cache-Control",
              "value": "no-cache, no-transform"
            }
          ]
        },
        {
          "source": "/help/t/(.*)",
          "headers": [
            {
              "key": "Cache-Control",
              "value": "no-cache, no-transform"
            }
          ]
        },
        {
          "source": "/help/_astro/(.*)",
          "headers": [
            {
              "key": "Cache-Control",
              "value": "public, max-age=31536000, immutable"
            }
          ]
        }
      ]
    }
    "
  `);
});

test('a site with more old addresses than Vercel takes can still be deployed', () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ from: `/${index}/`, to: '/faq/' }));
  const { redirects } = JSON.parse(vercelConfig(many, headers, hashed)) as { redirects: unknown[] };
  expect(redirects).toHaveLength(2048);
});
