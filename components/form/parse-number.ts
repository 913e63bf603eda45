/**
 * Reads a number as people write it: comma or point before the decimals, spaces between thousands, any minus sign. Empty is `undefined`;
 * what is no number stays as it was typed, so that the schema can say so and nothing is lost.
 */
export function parseTypedNumber(typed: unknown): number | string | undefined {
  if (typeof typed === "number") return typed;
  if (typeof typed !== "string") return undefined;
  const tidy = typed.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  if (tidy === "") return undefined;
  return /^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(tidy) ? Number(tidy.replace(",", ".")) : typed;
}
