import type { APIContext } from 'astro';
import type { RefusedTexts } from '../../components/copy/refused-dialog.ts';

/** Texts for a browser that refuses the clipboard. */
export function GET({ locals: { t } }: APIContext): Response {
  const texts: RefusedTexts = {
    refused: t('help.copy.refused'),
    text: t('help.copy.text'),
    close: t('help.copy.close'),
  };
  return Response.json(texts);
}
