/** Where signing out ends: the tab forgets the unfinished text it kept for the person (their own copy is on the server), then the front page. */
export function GET(): Response {
  return new Response(null, {
    status: 303,
    headers: { location: "/", "Clear-Site-Data": '"storage"', "Cache-Control": "no-store" },
  });
}
