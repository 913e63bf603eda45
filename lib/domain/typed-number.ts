/**
 * A number as people write it, before the schema judges it: decimal comma or point; nothing typed is null; anything else stays as typed,
 * so that the schema says that it is no number.
 */
export function typedNumber(raw: unknown): unknown {
  if (raw === undefined || raw === null) return null;
  if (typeof raw !== "string") return raw;
  const tidy = raw.replace(/\s/g, "");
  if (tidy === "") return null;
  return /^-?\d+([.,]\d+)?$/.test(tidy) ? Number(tidy.replace(",", ".")) : raw;
}
