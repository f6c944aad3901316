/** When the clock does what belongs to a day of a round, `YYYY-MM-DD`: before most people begin to work in Sweden, summer and winter. */
export function morningOf(day: string): Date {
  return new Date(`${day}T06:00:00Z`);
}
