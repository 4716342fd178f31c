/** `2026-11-20` as it is written in Chinese: `2026 年 11 月 20 日`. */
export function dateInChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}
