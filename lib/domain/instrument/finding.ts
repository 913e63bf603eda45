import { numbered } from "@/lib/domain/instrument/instrument";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/** What an instrument's own rule says beside the total. Never a diagnosis: it says what the clinician may look at. */
export type Finding =
  | "none"
  | "major-depressive-syndrome"
  | "other-depressive-syndrome"
  | "provisional-ptsd"
  | "ptsd"
  | "cptsd"
  | "assess-dependence";

/** The finding of these keyed values, or null where the instrument has no such rule or where an answer that counts is missing. */
export function findingOf(
  instrument: InstrumentKey,
  values: ReadonlyMap<string, number>,
  missing: readonly string[],
): Finding | null {
  if (missing.length > 0) return null;
  const at = (item: string) => values.get(item) ?? 0;
  if (instrument === "phq-9") return depressiveSyndrome(at);
  if (instrument === "pcl-5") return provisionalPtsd(at) ? "provisional-ptsd" : "none";
  if (instrument === "itq") return traumaFinding(at);
  // Dependence items 4–6 together from 4: assess dependence (reference 2.7).
  if (instrument === "audit") return at("4") + at("5") + at("6") >= 4 ? "assess-dependence" : "none";
  return null;
}

type At = (item: string) => number;

/** PHQ-9 read as DSM does: five items on more than half the days (item 9 from several days), item 1 or 2 among them; other: two to four (reference 2.2). */
function depressiveSyndrome(at: At): Finding {
  const present = numbered(9).filter((item) => at(item) >= (item === "9" ? 1 : 2));
  if (!present.includes("1") && !present.includes("2")) return "none";
  if (present.length >= 5) return "major-depressive-syndrome";
  return present.length >= 2 ? "other-depressive-syndrome" : "none";
}

/** PCL-5: answers from 2 on one B, one C, two D and two E items (reference 2.8). */
function provisionalPtsd(at: At): boolean {
  const symptoms = (from: number, to: number) =>
    numbered(to)
      .slice(from - 1)
      .filter((item) => at(item) >= 2).length;
  return symptoms(1, 5) >= 1 && symptoms(6, 7) >= 1 && symptoms(8, 14) >= 2 && symptoms(15, 20) >= 2;
}

/** ITQ: a symptom (from 2) in every cluster and one impairment from 2; complex PTSD asks both halves. One finding only (reference 2.8; Cloitre 2018). */
function traumaFinding(at: At): Finding {
  const any = (...items: string[]) => items.some((item) => at(item) >= 2);
  const has = (half: "p" | "c") =>
    [
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
      ["7", "8", "9"],
    ].every((items) => any(...items.map((item) => half + item)));
  if (!has("p")) return "none";
  return has("c") ? "cptsd" : "ptsd";
}
