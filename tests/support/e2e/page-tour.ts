import { readdirSync } from "node:fs";
import path from "node:path";

/** A page that answered: its place in the tree of routes, the address it was asked at, the HTML, and who asked. */
export type VisitedPage = { route: string; address: string; html: string; cookie: string };

/** So many addresses of one route are read for links to others; a route's pages differ by what their patient has come to. */
const READ_OF_EACH_ROUTE = 4;

/** Every page of the product as its route, such as `/doctor/patients/[pathwayId]`. */
export function routesInTree(): string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file).split(path.sep))
    .map((parts) => `/${parts.filter((part) => part !== "." && !part.startsWith("(")).join("/")}`)
    .sort();
}

/** The route that answers an address; the one with the most fixed words wins, as in the framework. */
function routeOf(pathname: string, routes: readonly string[]): string | undefined {
  const asked = pathname.split("/");
  const fits = (route: string) => {
    const parts = route.split("/");
    return parts.length === asked.length && parts.every((part, at) => part.startsWith("[") || part === asked[at]);
  };
  const variables = (route: string) => route.split("[").length;
  return routes.filter(fits).sort((a, b) => variables(a) - variables(b))[0];
}

/** Follows every link from these addresses with this person's cookie. Pages are only read, never pressed. */
export async function tourFrom(origin: string, starts: readonly string[], cookie: string): Promise<VisitedPage[]> {
  const routes = routesInTree();
  const waiting = [...starts];
  const asked = new Map<string, Set<string>>();
  const visited: VisitedPage[] = [];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const { pathname } = new URL(address, origin);
    const route = routeOf(pathname, routes);
    if (route === undefined) continue;
    const known = asked.get(route) ?? new Set();
    if (known.has(pathname) || known.size >= READ_OF_EACH_ROUTE) continue;
    asked.set(route, known.add(pathname));
    const response = await fetch(origin + address, { headers: { cookie }, redirect: "manual" });
    const html = await response.text();
    if (response.status !== 200) continue;
    visited.push({ route, address, html, cookie });
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) waiting.push(href.replaceAll("&amp;", "&"));
  }
  return visited;
}
