import type { Region } from '../../schema/authorities.ts';
import { phoneAddress } from '../../model/phone-address.ts';

/** Everything that the list of authorities links to outside of the site. */
export const authorityAddresses = (regions: readonly Region[]): string[] =>
  regions.flatMap(({ authorities }) =>
    authorities.flatMap(({ phone, web }) => [
      ...(phone === undefined ? [] : [phoneAddress(phone)]),
      ...(web === undefined ? [] : [web]),
    ]),
  );
