import { expect, test } from 'vitest';
import { phoneAddress } from '../model/phone-address.ts';
import { phoneFault } from './phone.ts';

test.for([
  { value: '110', dialled: 'tel:110' },
  { value: '95188', dialled: 'tel:95188' },
  { value: '400-820-8820', dialled: 'tel:4008208820' },
  { value: '010 12321', dialled: 'tel:01012321' },
  { value: '021-6321 0000', dialled: 'tel:02163210000' },
  { value: '(0755) 8800 0000', dialled: 'tel:075588000000' },
  { value: '2929 2222', dialled: 'tel:29292222' },
  { value: '0800 789 885', dialled: 'tel:0800789885' },
  { value: '13800000000', dialled: 'tel:13800000000' },
  { value: '+852 2929 2222', dialled: 'tel:+85229292222' },
  { value: '+86 (755) 8800-0000', dialled: 'tel:+8675588000000' },
  { value: '1-800-555-0100', dialled: 'tel:18005550100' },
])('$value is dialled as it stands there', ({ value, dialled }) => {
  expect(phoneFault(value)).toBeUndefined();
  expect(phoneAddress(value)).toBe(dialled);
});

test.for([
  { value: '95188（24 小时）', said: '只能写数字' },
  { value: '95188(24)', said: '只能写数字' },
  { value: '95188 24小时', said: '只能写数字' },
  { value: '客服 95188', said: '只能写数字' },
  { value: '400-820-8820 转 1', said: '只能写数字' },
  { value: '95188,1', said: '只能写数字' },
  { value: '95188#', said: '只能写数字' },
  { value: '95188 / 95187', said: '只能写数字' },
  { value: '９５１８８', said: '只能写数字' },
  { value: '400—820—8820', said: '只能写数字' },
  { value: 'tel:95188', said: '只能写数字' },
  { value: '(95188', said: '只能写数字' },
  { value: '+', said: '只能写数字' },
  { value: '', said: '只能写数字' },
  { value: '+44 (0)20 7946 0000', said: '不拨区号前的 0' },
  { value: '00852 2929 2222', said: '不写 00' },
  { value: '010-12345678-801', said: '分机' },
  { value: '021 63210000 8', said: '分机' },
  { value: '63210000-8001', said: '分机' },
  { value: '12', said: '位数太少' },
  { value: '+852 29', said: '位数太少' },
  { value: '95188 95187 95186', said: '位数太多' },
])('“$value” is refused: what a tap dials is not what is meant', ({ value, said }) => {
  expect(phoneFault(value)).toContain(said);
});
