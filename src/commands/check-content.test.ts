import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { authoritiesText, contentFolder } from '../testing/content-folder.ts';
import { siteText } from '../testing/wrong-content.ts';

const check = (files: Record<string, string>) =>
  spawnSync(process.execPath, ['src/commands/check-content.ts'], {
    env: { ...process.env, HELP_CONTENT: contentFolder(files), NO_COLOR: '1' },
    encoding: 'utf8',
  });

test('what is old is told with what to do, and is no mistake', () => {
  const old = {
    'authorities.yaml': authoritiesText.replace('2026-11-20', '2020-01-01'),
    'site.yaml': `${siteText}languages: [en]\n`,
    'en/topics.yaml': '- id: withdrawal\n  title: Withdrawals\n  order: 1\n',
  };
  const { status, stdout, stderr } = check(old);
  expect(status).toBe(0);
  expect(stdout).toContain('内容没有问题：2 个页面。');
  expect(stderr).toContain('content/authorities.yaml:10:7  提醒  该重新核对了');
  expect(stderr).toContain('改法：照出处核对号码：公安部公告');
  expect(stderr).toContain('content/en/topics.yaml:3:3  提醒  译文和原文不一样了');
});
