/** Gives the reader a file that was made here; it comes from nowhere and goes nowhere. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
