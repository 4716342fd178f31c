import type { Rule } from './rule.ts';
import { bold } from './rules/bold.ts';
import { characters } from './rules/characters.ts';
import { checklistForm } from './rules/checklist-form.ts';
import { conflictMarks } from './rules/conflict-marks.ts';
import { correctionsNeeded } from './rules/corrections-needed.ts';
import { deskSyntax } from './rules/desk-syntax.ts';
import { drafts } from './rules/drafts.ts';
import { fields } from './rules/fields.ts';
import { headingId } from './rules/heading-id.ts';
import { headingLevel } from './rules/heading-level.ts';
import { hidden } from './rules/hidden.ts';
import { idForm } from './rules/id-form.ts';
import { idRepeated } from './rules/id-repeated.ts';
import { images } from './rules/images.ts';
import { ledgerKept } from './rules/ledger-kept.ts';
import { ledgerRetired } from './rules/ledger-retired.ts';
import { ledgerReused } from './rules/ledger-reused.ts';
import { linkText } from './rules/link-text.ts';
import { links } from './rules/links.ts';
import { looseContacts } from './rules/loose-contacts.ts';
import { lookalikeWords } from './rules/lookalike-words.ts';
import { lostContent } from './rules/lost-content.ts';
import { numberReused } from './rules/number-reused.ts';
import { outsideLinks } from './rules/outside-links.ts';
import { place } from './rules/place.ts';
import { placeholders } from './rules/placeholders.ts';
import { rawHtml } from './rules/raw-html.ts';
import { readable } from './rules/readable.ts';
import { references } from './rules/references.ts';
import { slips } from './rules/markdown-slips.ts';
import { stepId } from './rules/step-id.ts';
import { termsKept } from './rules/terms-kept.ts';
import { topicsRepeated } from './rules/topics-repeated.ts';
import { triageOrder } from './rules/triage-order.ts';
import { triageTree } from './rules/triage-tree.ts';
import { typography } from './rules/typography.ts';
import { unfilled } from './rules/unfilled.ts';
import { wordingRepeated } from './rules/wording-repeated.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

/** Every content rule, by id. */
export const catalogue: readonly Rule[] = [
  yamlSyntax,
  fields,
  numberReused,
  place,
  stepId,
  idRepeated,
  headingId,
  idForm,
  links,
  references,
  placeholders,
  rawHtml,
  bold,
  checklistForm,
  headingLevel,
  wordingRepeated,
  typography,
  characters,
  topicsRepeated,
  ledgerKept,
  ledgerRetired,
  ledgerReused,
  hidden,
  lookalikeWords,
  outsideLinks,
  images,
  lostContent,
  readable,
  deskSyntax,
  conflictMarks,
  linkText,
  looseContacts,
  termsKept,
  triageTree,
  triageOrder,
  slips,
  unfilled,
  drafts,
  correctionsNeeded,
];
