const DAY_MILLISECONDS = 86_400_000;

/** Whole days that have passed since an instant: 0 during the first 24 hours. */
export function wholeDaysSince(instant: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - instant.getTime()) / DAY_MILLISECONDS));
}
