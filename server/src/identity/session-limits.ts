const MINUTE = 60_000;

/** How long a session lasts: ended after half an hour of silence, and after half a day in any case. */
export const sessionLimits = {
  idleMilliseconds: 30 * MINUTE,
  absoluteMilliseconds: 12 * 60 * MINUTE,
  /** Use is noted no more often than this, so that most requests write nothing. */
  touchMilliseconds: MINUTE,
} as const;

/** How long a person may take at the identity provider. */
export const signInLimits = { attemptMilliseconds: 10 * MINUTE } as const;
