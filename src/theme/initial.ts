/** What stands for a brand that has no mark: its first character. */
export const initialOf = (brand: string): string => [...brand][0] ?? '';
