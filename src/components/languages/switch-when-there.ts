import { switchLanguage } from './switch-language.ts';

// A site in one language has no such links.
if (import.meta.env.HELP_LANGUAGES) switchLanguage();
