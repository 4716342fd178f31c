import type { Page } from 'playwright-core';

/** How far things have moved on a page so far, as browsers reckon it. */
export const movedOn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let moved = 0;
    const add = (entries: PerformanceEntryList): void => {
      for (const entry of entries) moved += Reflect.get(entry, 'value');
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What the scripts did is painted, and reported, in the frames after it.
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    for (let frames = 0; frames < 3; frames += 1) await frame();
    await new Promise((resolve) => setTimeout(resolve));
    add(observer.takeRecords());
    return moved;
  });
