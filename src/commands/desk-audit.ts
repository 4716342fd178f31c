import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { homeOf } from '../model/addresses.ts';
import { exportedText } from '../desk/exported-text.ts';
import { checkedHelpCentre } from './checked-help-centre.ts';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { audit, formatAudit } from '../desk/audit/audit.ts';
import { mailRecords, recordsOf } from '../desk/audit/records.ts';

// `npm run desk:audit -- FILE [--site https://…]`: lists what a desk's macros, or a pasted reply,
// say that is no longer so; exit code 1 when it found any.

const usage =
  '用法：npm run desk:audit -- 文件 [--site https://help.example.com]（--site 可以写几次，旧域名也写上）';

try {
  const { file, sites } = options();
  const bytes = await readFile(file).catch(() => {
    throw new Error(`读不了 ${file}。改法：检查路径，它应当是一个文件。`);
  });
  const records = /\.eml$/i.test(file)
    ? await mailRecords(bytes)
    : recordsOf(exportedText(bytes), file);
  const centre = await checkedHelpCentre();
  const own = centre.home === undefined ? [] : [centre.home];
  const origins = [...new Set([...own, ...sites])];
  const report = audit(records, { centre, texts: currentReplyTexts(centre.language), origins });
  const text = formatAudit(report, basename(file));
  if (report.records.length > 0) {
    console.error(text);
    process.exitCode = 1;
  } else console.log(text);
  if (origins.length === 0)
    console.error(
      '提示：site.yaml 没有写 url，这里只按网址的路径认帮助中心的链接；加上 --site 认得更准。',
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function options(): { file: string; sites: string[] } {
  const { values, positionals } = parsedArguments();
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error(usage);
  const sites = (values.site ?? []).map((site) => {
    if (!/^https?:\/\//i.test(site) || !URL.canParse(site))
      throw new Error(`--site 要写完整的网址，写成了“${site}”。\n${usage}`);
    return homeOf(site);
  });
  return { file, sites };
}

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { site: { type: 'string', multiple: true } },
    });
  } catch {
    throw new Error(`有不认识的参数。\n${usage}`);
  }
}
