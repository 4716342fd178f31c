import { expect, test } from 'vitest';
import { promisedWait, publishedWait } from './published-wait.ts';

test.for([
  { name: '1–3 个工作日', wait: { from: 1, to: 3, unit: 'working-day' } },
  { name: '1-3个工作日内', wait: { from: 1, to: 3, unit: 'working-day' } },
  { name: '一个工作日内', wait: { from: 0, to: 1, unit: 'working-day' } },
  { name: '两至五个工作日。', wait: { from: 2, to: 5, unit: 'working-day' } },
  { name: '24 小时内', wait: { from: 0, to: 24, unit: 'hour' } },
  { name: '3 个银行工作日', wait: { from: 3, to: 3, unit: 'bank-day' } },
  { name: '7 天', wait: { from: 7, to: 7, unit: 'day' } },
  { name: 'Within one working day', wait: undefined },
  { name: 'within 1 working day', wait: { from: 0, to: 1, unit: 'working-day' } },
  { name: '2 to 3 business days', wait: { from: 2, to: 3, unit: 'working-day' } },
  { name: '一般当天', wait: undefined },
  { name: '最快 2 小时', wait: undefined },
  { name: '3 个工作日以上', wait: undefined },
  { name: '5–3 天', wait: undefined },
  { name: 'T+1', wait: undefined },
  { name: '1 个工作日，节假日 3 天', wait: undefined },
])('“$name” is read as it can be read in one way, or not', ({ name, wait }) => {
  expect(publishedWait(name)).toEqual(wait);
});

test.for([
  { said: '我们会在 3 个工作日内答复您', wait: { from: 0, to: 3, unit: 'working-day' } },
  { said: '客服说一般要等 24 小时。', wait: { from: 24, to: 24, unit: 'hour' } },
  {
    said: 'You will hear from us within 5 business days.',
    wait: { from: 0, to: 5, unit: 'working-day' },
  },
  { said: '先等 3 天，再等 5 个工作日', wait: undefined },
  { said: '十五个工作日内答复', wait: undefined },
  { said: '第三天答复', wait: undefined },
  { said: '尽快', wait: undefined },
])('“$said” promises a time, or none that can be told', ({ said, wait }) => {
  expect(promisedWait(said)).toEqual(wait);
});
