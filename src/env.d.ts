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
