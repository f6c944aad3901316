/** Whether somebody has written a day as forms ask for it, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text);
}
