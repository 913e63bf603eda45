/**
 * Why a flag was opened by answers, one entry for each answer that counted; `value` null: a risk question that was left open. Never the
 * words of the question, which may be protected: they belong to the text packs.
 */
export type FlagReason = { instrument: string; item: string; value: number | null };

/** The reasons as a flag's `detail` keeps them: `core-om:16=1;core-om:24=?`. */
export function writeFlagReasons(reasons: readonly FlagReason[]): string {
  return reasons.map(({ instrument, item, value }) => `${instrument}:${item}=${value ?? "?"}`).join(";");
}

/** The reasons back from a `detail`; what is not of that form (a clinician's own words) gives none. */
export function readFlagReasons(detail: string): FlagReason[] {
  const parts = detail.split(";").map((part) => /^([a-z0-9-]+):([a-z0-9-]+)=(\d+|\?)$/.exec(part));
  return parts.every((part) => part !== null)
    ? parts.map(([, instrument = "", item = "", value]) => ({
        ...{ instrument, item },
        value: value === "?" ? null : Number(value),
      }))
    : [];
}
