/** What is asked of a voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice that reads a page: one that speaks on the device itself, because others send what
 * they read to a server. For Chinese it speaks Mandarin.
 *
 * @param language The `lang` of the page, as `zh-CN`.
 * @returns The one of the same region before others, then the one the reader has chosen for the
 * system; `undefined` where there is none.
 */
export function localVoice<Kind extends Voice>(
  voices: readonly Kind[],
  language: string,
): Kind | undefined {
  const [primary = '', region = ''] = language.toLowerCase().split('-');
  // Android writes zh_CN, and names Mandarin cmn.
  const tagOf = ({ lang }: Voice): string =>
    lang.toLowerCase().replace(/_/g, '-').replace(/^cmn/, 'zh');
  const rank = (voice: Voice): number =>
    (region && tagOf(voice).split('-').indexOf(region) > 0 ? 0 : 2) + (voice.default ? 0 : 1);
  return voices
    .filter((voice) => {
      const tag = tagOf(voice);
      const isSame = tag === primary || tag.startsWith(`${primary}-`);
      return voice.localService === true && isSame && !/^zh-.*(?:hk|mo)\b/.test(tag);
    })
    .sort((one, other) => rank(one) - rank(other))[0];
}
