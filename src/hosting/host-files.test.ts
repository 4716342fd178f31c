import { expect, test } from 'vitest';
import { headerRules, nginxMaps, nginxServer } from './host-files.ts';
import { folder, hashed, headers } from './tiny-site.cases.ts';

test('Netlify and Cloudflare Pages are told headers', () => {
  expect(headerRules(headers, hashed, folder)).toMatchInlineSnapshot(`
    "/help/*
      Content-Security-Policy: frame-src 'none'
      X-Frame-Options: DENY

    /help/*.md
      Content-Type: text/markdown; charset=utf-8
      X-Robots-Tag: noindex

    /help/a/*
      Cache-Control: no-cache, no-transform

    /help/t/*
      Cache-Control: no-cache, no-transform

    /help/_astro/*
      Cache-Control: public, max-age=31536000, immutable
    "
  `);
});

test('no file is under two rules about caching: both hosts would join them', () => {
  const rules = headerRules(headers, ['/_astro/', '/pagefind/index/'])
    .split('\n\n')
    .filter((rule) => rule.includes('Cache-Control'))
    .map((rule) => rule.split('*')[0] ?? '');
  expect(rules).toEqual(['/a/', '/t/', '/_astro/', '/pagefind/index/']);
});

test('nginx is told what depends on the answer', () => {
  expect(nginxMaps(headers, hashed, folder)).toMatchInlineSnapshot(`
    "# In http { }: include this file; server.conf uses what it defines.
    map $sent_http_content_type $help_content_policy {
      default "";
      ~^text/html "frame-src 'none'";
    }
    map $sent_http_content_type $help_asked_again {
      default "no-cache";
      ~^text/html "no-cache, no-transform";
    }
    map $sent_http_content_type $help_robots {
      default "";
      ~^text/markdown "noindex";
    }
    # Beside what mime.types says, which does not know it.
    types { text/markdown md; }
    map $uri $help_cache {
      default $help_asked_again;
      ~^/help/_astro/ "public, max-age=31536000, immutable";
    }
    "
  `);
});

test('nginx is told headers, what is not for readers, and the page for the rest', () => {
  expect(nginxServer(headers, folder)).toMatchInlineSnapshot(`
    "# In server { }, after \`root\`: include this file. http { } needs mime.types,
    # redirects.conf and headers.conf.
    # The site lies at \`root\` as the folder /help, or elsewhere by
    # \`location /help/ { alias …; }\` behind this line.
    default_type application/octet-stream;
    charset utf-8;
    charset_types text/plain text/css text/csv text/markdown text/xml application/javascript application/json;
    index index.html;
    absolute_redirect off;
    error_page 404 /help/404.html;
    # What other servers read is not for readers.
    location ^~ /help/_buckets/ { return 404; }
    location ^~ /help/_caddy/ { return 404; }
    location ^~ /help/_nginx/ { return 404; }
    location = /help/_headers { return 404; }
    location = /help/_redirects { return 404; }
    location = /help/vercel.json { return 404; }
    location ~ /\\.(?!well-known/) { return 404; }
    location = /help { return 301 /help/; }
    if ($help_moved) { return 301 $help_moved; }
    if ($help_short) { return 302 $help_short; }
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types text/plain text/css text/csv text/markdown text/xml application/javascript application/json image/svg+xml application/xml;
    add_header Cache-Control $help_cache always;
    add_header X-Robots-Tag $help_robots always;
    add_header Content-Security-Policy $help_content_policy always;
    add_header X-Frame-Options "DENY" always;
    "
  `);
});
