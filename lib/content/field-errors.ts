/** The part of a zod issue that a sentence needs. */
type RawIssue = {
  code?: string | undefined;
  input?: unknown;
  expected?: unknown;
  origin?: unknown;
  format?: unknown;
  minimum?: unknown;
  maximum?: unknown;
};

/** Sentences by key; `{limit}` stands where the limit goes. Schemas may add their own keys. */
export type FieldErrorWords = Readonly<Record<string, string>> & { readonly invalid: string };

/**
 * The key of what is wrong, `key` or `key:limit`: given to zod as `safeParse(raw, { error: fieldErrorKey })`, so that the same schema speaks
 * both languages in the browser and on the server. A message written in the schema itself wins and is a key too.
 */
export function fieldErrorKey(issue: RawIssue): string {
  const missing = issue.input === undefined || issue.input === null || issue.input === "";
  switch (issue.code) {
    case "invalid_type":
      if (missing) return "required";
      return issue.expected === "number" || issue.expected === "int" ? "not-a-number" : "invalid";
    case "too_small":
      if (issue.origin === "string" || issue.origin === "array")
        return Number(issue.minimum) <= 1 ? "required" : `too-short:${String(issue.minimum)}`;
      return `too-low:${String(issue.minimum)}`;
    case "too_big":
      return issue.origin === "string" ? `too-long:${String(issue.maximum)}` : `too-high:${String(issue.maximum)}`;
    case "invalid_format":
      if (missing) return "required";
      return issue.format === "email" || issue.format === "date" ? `not-${issue.format}` : "invalid";
    case "invalid_value":
    case "invalid_union":
      // false where only true will do: the box that must be ticked is not.
      return missing || issue.input === false ? "required" : "not-in-list";
    case undefined:
    default:
      return "invalid";
  }
}

/** The sentence for a key, in the words of one language; an unknown key never reaches the eye. */
export function fieldErrorSentence(key: string, words: FieldErrorWords): string {
  const own = words[key];
  if (own !== undefined) return own;
  const [name = "", limit = ""] = key.split(":");
  const decimal = words["decimal-mark"] ?? ".";
  return (words[name] ?? words.invalid).replace("{limit}", limit.replace(".", decimal));
}
