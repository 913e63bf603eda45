/**
 * Says to the server, with the next page that is asked for, that something charted on this device has not been received: signing out and the clinic's tablet
 * then do not tell the browser to wipe it (next.config.ts). The mark holds nothing but that.
 */
export const UNSENT_MARK = "forlop-unsent";
const A_YEAR_SECONDS = 365 * 24 * 60 * 60;

export function markUnsent(isAny: boolean): void {
  if (isAny === isMarkedUnsent()) return;
  document.cookie = `${UNSENT_MARK}=1; path=/; samesite=lax; max-age=${isAny ? A_YEAR_SECONDS : 0}`;
}

export function isMarkedUnsent(): boolean {
  return document.cookie.split("; ").includes(`${UNSENT_MARK}=1`);
}
