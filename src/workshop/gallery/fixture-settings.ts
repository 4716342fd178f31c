// Settings of invented help centres: all that site.yaml may hold.

/** Who runs an invented help centre. */
export const operator = {
  legalName: '示例支付信息技术（上海）股份有限公司',
  licence: { number: 'Z2000000000000', issuer: '示例发证机关' },
  domain: 'pay.example',
  checked: '2026-11-20',
};

/** One of each kind, and one that is not registered. */
export const channels = [
  {
    kind: 'app',
    name: 'App 内的客服入口',
    value: '我的 → 帮助与客服 → 联系客服',
    hours: '每天 0 点到 24 点',
    replies: '一般 10 分钟内有真人回复',
    checked: '2026-11-20',
  },
  {
    kind: 'web',
    name: '官网的客服页面',
    value: 'https://pay.example/support',
    languages: ['简体中文', '繁體中文', 'English'],
    checked: '2026-11-20',
  },
  {
    kind: 'email',
    name: '客服邮箱',
    value: 'customer-service-department@pay.example',
    note: '标题里写上订单号，回复会快一些。',
    checked: '2026-11-20',
  },
  {
    kind: 'phone',
    name: '客服电话',
    value: '400-000-0000',
    hours: '工作日 9 点到 18 点',
    note: '听到提示后按 2 转人工。',
    checked: '2026-11-20',
  },
  { kind: 'social', name: '社交账号' },
];

/** One of each level, which outlast the gallery. */
export const notices = [
  { level: 'incident', text: '提现到账比平时慢，钱没有丢，不要重复提交。', link: 1301 },
  { level: 'warning', text: '有人冒充客服群发短信，要你点链接解冻账户。不要点。', link: 1504 },
  { level: 'info', text: '本周六 2 点到 4 点系统维护，这段时间付不了款。' },
].map((notice) => ({
  ...notice,
  from: '2026-11-23 14:00 +08:00',
  until: '2126-11-24 02:00 +08:00',
}));
