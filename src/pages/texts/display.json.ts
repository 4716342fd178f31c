import type { APIContext } from 'astro';
import type { DisplayTexts } from '../../components/display/display-groups.ts';

/** Texts for the choice of theme and size of type. */
export function GET({ locals: { t } }: APIContext): Response {
  const texts: DisplayTexts = {
    theme: t('help.display.theme'),
    auto: t('themeSelect.auto'),
    light: t('themeSelect.light'),
    dark: t('themeSelect.dark'),
    size: t('help.display.size'),
    standard: t('help.display.standard'),
    large: t('help.display.large'),
    largest: t('help.display.largest'),
  };
  return Response.json(texts);
}
