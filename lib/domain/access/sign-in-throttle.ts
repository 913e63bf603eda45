import { addMinutes, differenceInSeconds } from "date-fns";

/** Guessing limits: failures within the window, for one account and for one network address. */
export const THROTTLE = { windowMinutes: 15, failuresPerAccount: 5, failuresPerAddress: 30 } as const;

export type Attempt = { at: Date; succeeded: boolean };

/**
 * Whole minutes to wait before the next try, 0 when it may be made now. The account's failures are forgotten at its next successful sign-in;
 * an address's are not, because one right guess among many accounts excuses nothing.
 */
export function minutesToWait(attempts: { account: Attempt[]; address: Attempt[] }, now: Date): number {
  const lastSuccess = Math.max(
    0,
    ...attempts.account.filter((attempt) => attempt.succeeded).map(({ at }) => at.getTime()),
  );
  const ofAccount = failures(attempts.account, now).filter((at) => at.getTime() > lastSuccess);
  const ofAddress = failures(attempts.address, now);
  return Math.max(
    waitFor(ofAccount, THROTTLE.failuresPerAccount, now),
    waitFor(ofAddress, THROTTLE.failuresPerAddress, now),
  );
}

function failures(attempts: Attempt[], now: Date): Date[] {
  const from = addMinutes(now, -THROTTLE.windowMinutes);
  return attempts
    .filter(({ at, succeeded }) => !succeeded && at > from)
    .map(({ at }) => at)
    .sort((a, b) => a.getTime() - b.getTime());
}

/** The next try opens when the oldest of the last `allowed` failures leaves the window. */
function waitFor(failedAt: Date[], allowed: number, now: Date): number {
  const oldestThatCounts = failedAt.at(-allowed);
  if (failedAt.length < allowed || oldestThatCounts === undefined) return 0;
  const opensAt = addMinutes(oldestThatCounts, THROTTLE.windowMinutes);
  return Math.max(1, Math.ceil(differenceInSeconds(opensAt, now) / 60));
}
