import { ConceptTable } from '../search/concepts.ts';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';

/** What `content/concepts/` says, as a search looks it up. */
export const shippedConcepts = async (): Promise<ConceptTable> =>
  new ConceptTable((await checkedHelpCentre()).concepts);
