// Keeps the page of a session within reach when there is no contact: the last copy of the page as this person saw it, and what it is built of. Nothing
// else is kept, and what is charted is not here (components/charting). The copies go at sign-out and when anybody else signs in (components/charting/page-copies.ts).
const PAGES = "forlop-session-pages";
const PARTS = "forlop-session-parts";

/** A page that the network has not brought within so long is shown from the copy. */
const PAGE_WITHIN_MS = 6_000;
/** How often, and how long, a refresh waits for contact: an error would make the framework leave the page. */
const AGAIN_MS = 3_000;
const PATIENCE_MS = 4 * 60_000;

const isPart = ({ pathname }) => pathname.startsWith("/_next/static/");
const isSession = ({ pathname }) => /^\/(nurse|psychologist)\/sessions\/[^/]+$/.test(pathname);

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (isPart(url)) event.respondWith(part(request));
  else if (isSession(url) && request.mode === "navigate") event.respondWith(page(event, url));
  else if (isSession(url) && request.headers.has("rsc")) event.respondWith(whenInContact(request));
});

/** The page asks for itself to be kept as it is now, with the scripts, styles and letters that it has fetched. */
self.addEventListener("message", (event) => {
  if (event.data?.type !== "keep") return;
  const url = new URL(event.data.address, self.location.origin);
  if (!isSession(url)) return;
  event.waitUntil(Promise.all([keepPage(url), keepParts(event.data.parts ?? [])]).catch(() => undefined));
});

async function keepPage(url) {
  const answer = await fetch(url, { credentials: "same-origin", redirect: "error", headers: { accept: "text/html" } });
  if (answer.ok) await (await caches.open(PAGES)).put(url.pathname, answer);
}

async function keepParts(addresses) {
  const parts = await caches.open(PARTS);
  const wanted = addresses.map((address) => new URL(address, self.location.origin)).filter(isPart);
  await Promise.all(
    wanted.map(async (url) => {
      if (!(await parts.match(url))) await parts.add(url);
    }),
  );
}

async function page(event, url) {
  const pages = await caches.open(PAGES);
  const fetched = fetch(event.request).then((answer) => {
    if (answer.ok) event.waitUntil(pages.put(url.pathname, answer.clone()));
    return answer;
  });
  const copy = await pages.match(url.pathname);
  if (!copy) return fetched;
  fetched.catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, PAGE_WITHIN_MS));
  const answer = await Promise.race([fetched, late]).catch(() => undefined);
  // A proxy answers for a clinic that is away.
  return answer && answer.status < 500 ? answer : copy;
}

async function part(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(PARTS)).put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await caches.match(request, { cacheName: PARTS });
    if (kept) return kept;
    throw error;
  }
}

async function whenInContact(request) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await fetch(request.clone());
    } catch (error) {
      if (Date.now() > until || request.signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
