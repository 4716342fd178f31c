/** Whether somebody can see the middle of an element: on the screen, with nothing over it. */
export function isInSight(element: Element | null | undefined): boolean {
  if (!element) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
