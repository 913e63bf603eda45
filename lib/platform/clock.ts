/** Where the time comes from. Rules never look at a clock: `now` is handed to them. */
export type Clock = { now(): Date };

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };
