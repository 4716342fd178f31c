import { resembles } from './written.ts';

/** A piece of a pasted text, and whether it stands otherwise in what is registered. */
export interface Piece {
  text: string;
  differs: boolean;
}

/** The longest parts that two texts share, in order: a table of lengths, from the end. */
function shared(from: readonly string[], to: readonly string[]): number[][] {
  const table = Array.from({ length: from.length + 1 }, () => Array<number>(to.length + 1).fill(0));
  for (let row = from.length - 1; row >= 0; row -= 1)
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const [here, below] = [table[row], table[row + 1]];
      if (!here || !below) continue;
      here[column] =
        from[row] === to[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  return table;
}

/** What of a pasted text is not in the registered one; upper and lower case are the same. */
export function differences(pasted: string, registered: string): Piece[] {
  const from = [...pasted].slice(0, 300);
  const to = [...registered.toLowerCase()];
  const folded = from.map((character) => character.toLowerCase());
  const table = shared(folded, to);
  const pieces: Piece[] = [];
  let column = 0;
  from.forEach((text, row) => {
    const skip = to.indexOf(folded[row] ?? '', column);
    const keeps = skip >= 0 && (table[row + 1]?.[skip + 1] ?? 0) + 1 >= (table[row]?.[column] ?? 0);
    if (keeps) column = skip + 1;
    const last = pieces[pieces.length - 1];
    if (last && last.differs !== keeps) last.text += text;
    else pieces.push({ text, differs: !keeps });
  });
  return pieces;
}

/** The same of a host: names under a domain that is like the registered one do not differ from it. */
export function hostDifferences(host: string, domain: string): Piece[] {
  const labels = host.split('.');
  const count = domain.split('.').length;
  const tail = labels.slice(-count).join('.');
  const before = labels.slice(0, -count).join('.');
  return before !== '' && resembles(tail, domain)
    ? [{ text: `${before}.`, differs: false }, ...differences(tail, domain)]
    : differences(host, domain);
}
