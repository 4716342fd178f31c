/**
 * The variable that says what becomes of the editions beside the main language: `all` builds them;
 * `none` makes a site as if `site.yaml` asked for none; with `elsewhere` a site leads to them, and
 * another build makes them. `npm run build` asks for all.
 */
export const editionsAsked = 'HELP_EDITIONS';
