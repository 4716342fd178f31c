import { expect, test } from 'vitest';
import { editedReply } from './edited-reply.ts';

test('an edited reply keeps its text, and its steps and links are such in HTML', () => {
  const text = '您好。\n\n这样做：\n1. 打开<记录>\n2. 截图\n\n看 https://x.example/a/1301/。谢谢';
  const { plain, html } = editedReply(text);
  expect(plain).toBe(`${text}\n`);
  expect(html).toBe(
    '<p>您好。</p>\n<p>这样做：</p>\n<ol>\n<li>打开&lt;记录&gt;</li>\n<li>截图</li>\n</ol>\n<p>看 <a href="https://x.example/a/1301/">https://x.example/a/1301/</a>。谢谢</p>\n',
  );
});
