/** The copies of session pages that the service worker keeps (public/session-worker.js knows the same name). */
const PAGES = "forlop-session-pages";

/** Removes them: another person is about to hold this device. */
export function forgetPageCopies(): void {
  if (!("caches" in window)) return;
  void caches.delete(PAGES).catch(() => undefined);
}
