import type { Region } from '../../schema/authorities.ts';
import { numberAddress } from '../../model/phone-address.ts';

/** Everything that the list of authorities links to outside of the site. */
export const authorityAddresses = (regions: readonly Region[]): string[] =>
  regions.flatMap(({ authorities }) =>
    authorities.flatMap(({ phone, texts, web }) => [
      ...(phone === undefined ? [] : [numberAddress(phone, texts)]),
      ...(web === undefined ? [] : [web]),
    ]),
  );
