/**
 * Zones to choose from, in minutes before or after UTC: those that clocks are set to somewhere, that
 * of Beijing first.
 */
export const zones: readonly number[] = [
  480, -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -150, -120, -60, 0,
  60, 120, 180, 210, 240, 270, 300, 330, 345, 360, 390, 420, 525, 540, 570, 600, 630, 660, 720, 765,
  780, 825, 840,
];

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
