/** The one source of time: rules take instants as values, use cases ask the clock. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
