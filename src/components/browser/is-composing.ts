/**
 * Whether an event belongs to an input method that is still composing. 229 is what Safari reports
 * for the Enter that ends a composition; the property is deprecated.
 */
export const isComposing = (event: Event): boolean =>
  (event instanceof InputEvent || event instanceof KeyboardEvent) &&
  (event.isComposing || Reflect.get(event, 'keyCode') === 229);
