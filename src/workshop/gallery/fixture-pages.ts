/** What an answer or a guide of the gallery is about. */
interface Written {
  title: string;
  summary?: string;
  /** What stands before the checklist. */
  body?: string;
  steps?: string;
  related: number[];
  /** Further lines of the frontmatter. */
  fields?: string;
}

const fewSteps = `- [ ] 打开记录，看这一笔的状态 {#status}
- [ ] 核对收款账户 {#account}
- [ ] 给记录截图 {#evidence}`;

/** The text of a page whose words belong to no other. */
export function pageText(number: number, written: Written): string {
  const { title, summary = '先看记录里的状态，再决定下一步。', related } = written;
  return `---
id: ${number}
title: ${title}
summary: ${summary}
aliases:
  - ${number}甲
  - ${number}乙
  - ${number}丙丁
related: [${related.join(', ')}]
${written.fields ?? ''}reviewed: 2026-11-28
---

${written.body ?? ''}

## 一步一步来 {#steps}

${written.steps ?? fewSteps}
`;
}

/** A page with everything that writers may use, in small and in large. */
export const everyForm = (related: number[]): string =>
  pageText(1590, {
    title: '正文里能写的都在这一页，看每一样是什么样子',
    summary: '这一页给改样式的人看：表格、代码、提醒、提示、引用、列表、链接和清单，一样都不少。',
    related,
    fields: 'facts: [withdrawal-time, withdrawal-fee, support-hours]\n',
    body: `一段话里有**着重**、*强调*、\`TX-2026-1128-0000-7788-ABCD-EFGH-IJKL\`、[另一页](/a/1301/)和[另一页的一步](/a/1301/#status)。

> [!WARNING]
> 提醒：有人要你先付钱才给到账，就停下来。

> [!NOTE]
> 提示：周末和节假日往往更慢。
>
> 提示也可以有两段，里面有[链接](/a/1301/)。

> 一段引用。

## 列表 {#lists}

- 没有次序的一项
- 有下一层的一项
  - 下一层
  - 下一层的另一项，字多得在手机上要折成两三行才放得下，看行距和缩进
- Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft

1. 有次序的一项
2. 另一项
3. 第三项

## 表格和代码 {#tables}

| 状态     | 说明什么                         | 接着做什么                     | 要多久                       |
| -------- | -------------------------------- | ------------------------------ | ---------------------------- |
| 处理中   | 平台还在审核，或者在排队打款     | 先等，不要再提一次             | 看公布的处理时间             |
| 已退回   | 卡号、户名或开户行有误，银行不收 | 查平台余额，改好资料再提       | 退回多久，以公布的为准       |
| 成功     | 打款完成，收款银行还没有记上     | 请收款银行查这笔入账           | \`REF-20261128-7788-99001122\` |

\`\`\`
您好，我有一笔提现没有到账。
提现单号：【单号】，提交时间：【时间】，https-and-a-very-long-word-without-any-place-to-break-it-anywhere
\`\`\`

### 三级标题也可以很长，长到手机上一定会折成两行甚至三行 {#third}

三级标题下面的话。`,
    steps: `- [ ] 只有一句的一步 {#one}
- [ ] 有说明的一步 {#two}

  说明里有[链接](/a/1301/)，也有 \`code\`。

  > [!WARNING]
  > 步骤里面的提醒。
- [ ] 字很多的一步：打开提现记录，找到这一笔，核对收款银行卡的后四位、户名、开户行和状态，再往下做 {#three}

  - 说明里的列表
  - 另一项
- [ ] 最后一步 {#four}`,
  });
