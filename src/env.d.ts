/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being rendered is, for overrides and route data; set by the page. */
    helpPage?: import('./model/rendered-page.ts').RenderedPage;
  }
}

declare namespace Astro {
  interface IntegrationHooks {
    /** Gives the content to whom only the configuration is given. */
    'help:content'?: () => import('./content-layer/content.ts').Content;
    /** Gives the collections what fills them. */
    'help:loaders'?: () => import('./content-layer/loaders.ts').Loaders;
  }
}

declare namespace StarlightApp {
  type Strings = import('./model/language.ts').Texts;
  // Starlight takes the names of our texts by merging interfaces; a type cannot be merged.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface I18n extends Strings {}
}

declare module 'virtual:help/bundled-packages' {
  /** Path of the file in which the bundler notes them. */
  export const file: string;
}

/** See src/integrations/script-texts.ts. */
declare module 'virtual:help/texts/checklist' {
  export const complete: string;
  export const count: string;
  export const notSaved: string;
  export const progress: string;
  export const reset: string;
  export const saved: string;
  export const send: string;
  export const undo: string;
  export const wasReset: string;
}

declare module 'virtual:help/texts/copy' {
  export const copied: string;
  export const label: string;
}

declare module 'virtual:help/texts/failed' {
  export const again: string;
  export const broken: string;
  export const offline: string;
  export const unread: string;
}

declare module 'virtual:help/texts/offline' {
  export const cannot: string;
  export const failedNetwork: string;
  export const failedRoom: string;
  export const forget: string;
  export const forgetAgain: string;
  export const kept: string;
  export const loaded: string;
  export const more: string;
  export const noSearch: string;
  export const notBegun: string;
  export const off: string;
  export const renew: string;
  export const saving: string;
  export const slow: string;
  export const storing: string;
  export const whole: string;
}

declare module 'virtual:help/texts/official' {
  export const authority: string;
  export const authorityNext: string;
  export const authorityWeb: string;
  export const dialCode: string;
  export const noAccounts: string;
  export const differs: string;
  export const empty: string;
  export const encoded: string;
  export const extension: string;
  export const header: string;
  export const here: string;
  export const host: string;
  export const shownAs: string;
  export const inside: string;
  export const invisible: string;
  export const letters: string;
  export const longer: string;
  export const match: string;
  export const matchAccount: string;
  export const matchMail: string;
  export const matchNext: string;
  export const matchWeb: string;
  export const notLetter: string;
  export const notPhone: string;
  export const numeric: string;
  export const pasted: string;
  export const port: string;
  export const prefix: string;
  export const program: string;
  export const registered: string;
  export const saidSeveral: string;
  export const saidSimilar: string;
  export const sameHost: string;
  export const scheme: string;
  export const short: string;
  export const similar: string;
  export const similarAuthority: string;
  export const similarNext: string;
  export const stale: string;
  export const unknown: string;
  export const unknownNext: string;
  export const unlisted: string;
  export const unlistedNext: string;
  export const unread: string;
  export const unreadNext: string;
  export const user: string;
}

declare module 'virtual:help/texts/search' {
  export const failedLink: string;
  export const label: string;
  export const placeholder: string;
  export const results: string;
  export const waiting: string;
}

interface ImportMetaEnv {
  /** Whether browsers keep pages for when there is no network: `offline` in site.yaml. */
  readonly HELP_OFFLINE: boolean;
  /** Whether the site can be read in other languages. */
  readonly HELP_LANGUAGES: boolean;
}
