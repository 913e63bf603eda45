import { addMinutes, differenceInSeconds } from "date-fns";

/** Guessing limits: failures within the window, for one account and for one network address. */
export const THROTTLE = { windowMinutes: 15, failuresPerAccount: 5, failuresPerAddress: 30 } as const;

/**
 * The same for the six digits on the clinic's tablet. From one address five wrong tries in fifteen minutes; from everywhere together twenty. A code
 * lives ten minutes, so at most twenty guesses are ever judged in its life, however many addresses an attacker has: one chance in 50,000 for a
 * code (20 / 1,000,000), one in 200,000 from a single address. Whoever guesses without a pause for a whole working day, with three codes open at
 * every moment, finds one with a chance of about two in a thousand (32 windows × 20 × 3 / 1,000,000), and the log of tries shows it.
 */
export const KIOSK_THROTTLE = { windowMinutes: 15, failuresEverywhere: 20, failuresPerAddress: 5 } as const;

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

/** Whole minutes until the next code may be tried on the clinic's tablet, 0 when it may be now. A right code excuses no wrong one. */
export function minutesToWaitForKiosk(attempts: { everywhere: Attempt[]; address: Attempt[] }, now: Date): number {
  return Math.max(
    waitFor(failures(attempts.everywhere, now), KIOSK_THROTTLE.failuresEverywhere, now),
    waitFor(failures(attempts.address, now), KIOSK_THROTTLE.failuresPerAddress, now),
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
