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

declare module 'virtual:help/texts/search' {
  export const failedLink: string;
  export const label: string;
  export const placeholder: string;
  export const results: string;
}
