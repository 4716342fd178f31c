/** The day as a calendar on the wall shows it, `YYYY-MM-DD`: in China it is not that of UTC before 8:00. */
export function calendarDay(time: Date): string {
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
