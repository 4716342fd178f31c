import styles from '../../styles/reading.late.css?url&no-inline';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { once } from '../browser/once.ts';
import { toggleReading } from './reading.ts';
import type { ReadingTexts } from './reading-texts.ts';

const load = once(async () => {
  const texts = loadJson<ReadingTexts>(`${import.meta.env.BASE_URL}texts/reading.json`);
  return (await Promise.all([texts, loadStyles(styles)]))[0];
});

/** Begins to read the page aloud, or stops. */
export async function readAloud(
  host: HTMLElement,
  button: HTMLButtonElement,
  voice: SpeechSynthesisVoice,
): Promise<void> {
  toggleReading({ host, button, voice, texts: await load() });
}
