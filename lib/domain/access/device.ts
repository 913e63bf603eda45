/** What a person would call the thing they signed in from; `unknown` when its own description does not say. */
export type Device = { browser: Browser; system: System };
type Browser = "Edge" | "Firefox" | "Chrome" | "Safari" | "unknown";
type System = "iPhone" | "iPad" | "Android" | "Windows" | "Mac" | "Linux" | "unknown";

// Order matters: Edge calls itself Chrome too, Chrome calls itself Safari, and Android calls itself Linux.
const BROWSERS: readonly [RegExp, Browser][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS)\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, System][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/Linux/, "Linux"],
];

/** Reads a browser's description of itself (the User-Agent header). */
export function deviceOf(userAgent: string): Device {
  return {
    browser: BROWSERS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "unknown",
    system: SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "unknown",
  };
}
