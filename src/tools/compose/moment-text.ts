import type { Moment } from '../cases/case-record.ts';
import { zoneWords, type ZoneTexts } from './zone.ts';

/** How a moment is written, with `{name}` for its parts. */
export interface MomentTexts extends ZoneTexts {
  /** `{year}`, `{month}`, `{day}` */
  day: string;
  /** `{day}`, `{time}`, `{zone}` */
  moment: string;
  /** Where the time of the day is not known: `{day}`, `{zone}`. */
  momentOfDay: string;
}

/** A moment with its zone: the same clock says another time elsewhere. */
export function momentText({ date, time, zone }: Moment, texts: MomentTexts): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  const written = texts.day.replace('{year}', year).replace('{month}', month).replace('{day}', day);
  return (time ? texts.moment : texts.momentOfDay)
    .replace('{day}', written)
    .replace('{time}', time)
    .replace('{zone}', () => zoneWords(zone, texts));
}
