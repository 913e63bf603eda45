import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/globals.css", "utf8");

function tokensAfter(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split("}")[0] ?? "";
  const found = [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]): [string, string] => [name, value]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "sheet", "sunk"];
const READ: [string, string][] = [
  ...GROUNDS.flatMap((ground) =>
    ["ink", "ink-soft", "ink-faint", "fjord", "amber", "red"].map((ink): [string, string] => [ink, ground]),
  ),
  ...["fjord-tint", "amber-tint", "red-tint"].flatMap((tint): [string, string][] => [
    ["ink", tint],
    ["ink-soft", tint],
  ]),
  ["fjord", "fjord-tint"],
  ["amber", "amber-tint"],
  ["red", "red-tint"],
  ["on-fjord", "fjord-fill"],
  ["on-fjord", "fjord-fill-strong"],
  ["on-red", "red-fill"],
  ["on-red", "red-fill-strong"],
];
const SEEN: [string, string][] = GROUNDS.flatMap((ground) =>
  ["line-strong", "amber-mark", "focus"].map((mark): [string, string] => [mark, ground]),
);

describe.each([
  ["light", ':root,\n[data-theme="light"]'],
  ["dark", '\n[data-theme="dark"]'],
])("the %s theme", (_name, selector) => {
  const tokens = tokensAfter(selector);
  const ratio = ([one, other]: [string, string]) => contrast(tokens[one] ?? "", tokens[other] ?? "");

  it("keeps text at 4.5 to 1 or more (WCAG 1.4.3)", () => {
    expect(READ.filter((pair) => !(ratio(pair) >= 4.5))).toEqual([]);
  });

  it("keeps control edges, marks and the focus ring at 3 to 1 or more (WCAG 1.4.11)", () => {
    expect(SEEN.filter((pair) => !(ratio(pair) >= 3))).toEqual([]);
  });
});

it("follows the system with the same dark as the one that can be chosen", () => {
  expect(tokensAfter(':root:not([data-theme="light"]) {')).toEqual(tokensAfter('\n[data-theme="dark"]'));
});
