/** The day on which a page is to be read again, `YYYY-MM-DD`. */
export function dueDate(reviewed: string, reviewIn: string): string {
  const day = new Date(`${reviewed}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + Number.parseInt(reviewIn, 10));
  return day.toISOString().slice(0, 10);
}

/** Whether that day is over. Both are `YYYY-MM-DD`. */
export const isOverdue = (due: string, today: string): boolean => due < today;
