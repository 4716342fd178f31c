export const traditionalConverter =
  () =>
  (text: string): string =>
    text;
