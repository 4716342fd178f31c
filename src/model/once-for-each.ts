import type { HelpCentre } from './help-centre.ts';

/**
 * Makes something of a help centre when it is first asked for, and keeps it as long as the centre
 * lives. While developing each reading of the content is another one.
 */
export function onceForEach<Made>(
  make: (centre: HelpCentre) => Made,
): (centre: HelpCentre) => Made {
  const known = new WeakMap<HelpCentre, { made: Made }>();
  return (centre) => {
    const one = known.get(centre) ?? { made: make(centre) };
    known.set(centre, one);
    return one.made;
  };
}
