/** Zones without summer time, in which many live who use such a platform: their names hold all year. */
type NamedZone = 180 | 240 | 330 | 390 | 420 | 480 | 540;

/** Zones in words, `{offset}` standing for `UTC+8`. */
export interface ZoneTexts {
  zone: string;
  zoneNames: Readonly<Record<NamedZone, string>>;
}

/** `UTC+8`, `UTC-3:30`; a zone of 0 is `UTC+0`. */
export function zoneOffset(zone: number): string {
  const minutes = Math.abs(zone);
  const rest = minutes % 60;
  const tail = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `UTC${zone < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${tail}`;
}

/** A zone in words where it has a name here, always with its offset. */
export function zoneWords(zone: number, { zone: nameless, zoneNames }: ZoneTexts): string {
  const named: Readonly<Record<number, string | undefined>> = zoneNames;
  return (named[zone] ?? nameless).replace('{offset}', zoneOffset(zone));
}
