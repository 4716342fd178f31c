import type { Page } from 'playwright-core';

/** A place at which the keyboard stops. */
export interface TabStop {
  /** Element and text, to be found by. */
  name: string;
  /** Whether it, or the box it stands in, has an outline or a shadow that it loses with the focus. */
  isMarked: boolean;
  /** Whether something of it is in sight and under nothing else. */
  isInSight: boolean;
  /** Whether it comes after the stop before it in the document. */
  isInOrder: boolean;
}

/** More than any page has. */
const most = 400;

/**
 * Goes through a page with one key, from where the focus is, until it leaves the page or comes to
 * a place for the second time.
 *
 * @throws {Error} when there is no end.
 */
export async function tabStops(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<TabStop[]> {
  await page.evaluate(prepare);
  const stops: TabStop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const { before, stays, stop } = await page.evaluate(visit, key === 'Tab');
    if (stays) continue;
    const last = stops.at(-1);
    if (last) last.isMarked = before;
    if (!stop) return stops;
    stops.push({ ...stop, isMarked: false });
  }
  throw new Error(`no end after ${most} stops, the last at ${stops.at(-1)?.name}`);
}

/** Kept in the page between two presses. */
interface Visits {
  seen: Element[];
  looks: string[];
}

function prepare(): void {
  Object.assign(window, { helpVisits: { seen: [], looks: [] } satisfies Visits });
}

/** Runs in the page after each press. */
function visit(forward: boolean): {
  before: boolean;
  /** A field of a date has stops of its own inside. */
  stays?: true;
  stop?: Omit<TabStop, 'isMarked'>;
} {
  const { seen, looks } = Reflect.get(window, 'helpVisits') as Visits;
  const previous = seen.at(-1);
  if (staysIn(previous)) return { before: false, stays: true };
  // A mark is what goes when the focus goes, and can be seen while it is there.
  const focused = looks.at(-1) ?? '';
  const before = previous !== undefined && focused !== '' && focused !== look(previous);
  const current = document.activeElement;
  if (!current || current === document.body || seen.includes(current)) return { before };
  seen.push(current);
  looks.push(look(current));
  const order = previous?.compareDocumentPosition(current) ?? 0;
  const expected = forward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return {
    before,
    stop: {
      name: nameOf(current),
      isInSight: isInSight(current),
      isInOrder: !previous || (order & expected) > 0,
    },
  };

  function staysIn(field: Element | undefined): boolean {
    if (!(field instanceof HTMLInputElement) || field !== document.activeElement) return false;
    // Its button is marked by the browser, where no style of the page shows.
    looks[looks.length - 1] ||= look(field);
    return true;
  }

  function nameOf({ localName, ariaLabel, textContent }: Element): string {
    return `${localName} ${ariaLabel ?? textContent?.trim().slice(0, 40)}`;
  }

  function look(element: Element): string {
    return [element, element.parentElement]
      .map((part) => {
        if (!part) return '';
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth}`;
        return `${outline}${boxShadow === 'none' ? '' : boxShadow}`;
      })
      .join('');
  }

  function isInSight(element: Element): boolean {
    const along = (from: number, to: number): number[] =>
      [0.1, 0.5, 0.9].map((part) => from + (to - from) * part);
    // A link that goes over several lines has a box for each.
    return [...element.getClientRects()].some(({ left, top, right, bottom }) =>
      along(left, right).some((x) =>
        along(top, bottom).some((y) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (element.contains(hit) || hit.contains(element.closest('label')));
        }),
      ),
    );
  }
}
