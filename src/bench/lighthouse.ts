export async function lighthouseTable(_work: string): Promise<string> {
  return '';
}
