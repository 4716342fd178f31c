import { expect, test } from 'vitest';
import { caddySite } from './caddy-file.ts';
import { folder, hashed, headers, moved, shortLinks } from './tiny-site.cases.ts';

test('Caddy is told redirects, headers, what is not for readers, and the page for the rest', () => {
  expect(caddySite({ moved, shortLinks }, headers, hashed, folder)).toMatchInlineSnapshot(`
    "# In a site block, behind \`root\`: import this file.
    redir /help /help/ 301
    handle_path /help/* {
      map {http.request.orig_uri.path} {help_moved} {
        /help/faq/cash/old/ /help/faq/cash/new/
        default ""
      }
      map {http.request.orig_uri.path} {help_short} {
        /help/a/1301/ /help/faq/cash/new/
        default ""
      }
      @help_moved not vars {help_moved} ""
      redir @help_moved {help_moved} 301
      @help_short not vars {help_short} ""
      redir @help_short {help_short} 302
      map {path} {help_cache} {
        ~^/_astro/ "public, max-age=31536000, immutable"
        ~(/|\\.html)$ "no-cache, no-transform"
        default "no-cache"
      }
      # What other servers read is not for readers.
      @help_servers path /_buckets/* /_caddy/* /_nginx/* /_headers /_redirects /vercel.json
      error @help_servers 404
      @help_dots {
        path_regexp /\\.
        not path /.well-known/*
      }
      error @help_dots 404
      header {
        Content-Security-Policy "frame-src 'none'"
        X-Frame-Options "DENY"
        Cache-Control "{help_cache}"
        defer
      }
      @help_markdown path *.md
      header @help_markdown {
        Content-Type "text/markdown; charset=utf-8"
        X-Robots-Tag "noindex"
        defer
      }
      encode gzip
      file_server
    }
    handle_errors {
      @help path /help/*
      handle @help {
        rewrite * /404.html
        header {
          Content-Security-Policy "frame-src 'none'"
          X-Frame-Options "DENY"
          Cache-Control "no-cache, no-transform"
          defer
        }
        encode gzip
        file_server
      }
    }
    "
  `);
});

test('at the root of a host, too, where other handlers of the block go first', () => {
  const site = caddySite({ moved: [], shortLinks: [] }, headers, hashed);
  expect(site).toMatch(/^handle \{$/m);
  expect(site).toContain('  @help path /*\n');
  expect(site).not.toContain('handle_path');
});
