import { scoringOf, validResponses } from "@/lib/domain/questionnaire/responses";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { validDiagnoses } from "@/lib/domain/screening/record-diagnosis";
import { newestScreening } from "@/lib/domain/screening/record-screening";

/** An exclusion answered no although something recorded speaks for yes. Shown to the doctor, who judges; it stops nothing. */
export type Contradiction =
  | { kind: "diagnosis"; exclusion: string; code: string; title: string }
  | { kind: "audit"; exclusion: string; zone: string };

/** Which diagnoses (beginnings of ICD-10 codes) speak for which exclusion of reference 3.1 (PROPOSED: the pairing is ours). */
const SPEAKS_FOR: Readonly<Record<string, readonly string[]>> = {
  psychosis: ["F20", "F22", "F23", "F24", "F25", "F28", "F29", "F31.2", "F31.5", "F32.3", "F33.3"],
  "mania-now": ["F30", "F31.0", "F31.1", "F31.2"],
  "bipolar-disorder": ["F31"],
  dementia: ["F00", "F01", "F02", "F03", "G30"],
  "active-substance-misuse": ["F11.1", "F11.2", "F12.1", "F12.2", "F13.1", "F13.2", "F14", "F15.1", "F15.2", "F19"],
  "harmful-drinking": ["F10.1", "F10.2"],
  "aneurysm-or-brain-bleed": ["I60", "I61", "I62", "I67.1", "I71", "I72", "Q28.2", "Q28.3"],
  "recent-heart-event": ["I21", "I22"],
  pregnancy: ["O10", "O11", "O13", "O14", "O15", "O16", "Z33"],
  breastfeeding: ["Z39.1"],
  "heart-disease": ["I20", "I24", "I25", "I34", "I35", "I42", "I47", "I48", "I49", "I50", "I63", "I64", "I69"],
  "raised-pressure-brain-or-eye": ["G91", "G93.2", "H40"],
  hyperthyroidism: ["E05"],
  "lung-disease-or-sleep-apnoea": ["J44", "G47.3"],
  "liver-disease": ["K70", "K71", "K72", "K73", "K74", "K75", "K76", "K77"],
  "bladder-or-kidney": ["N17", "N18", "N30", "N32", "R33"],
  epilepsy: ["G40", "G41"],
};

/** Diagnoses of the past are left to the doctor's memory of them; AUDIT from zone III stands against a no to harmful drinking. */
export function contradictions(record: PathwayRecord): Contradiction[] {
  const answers = newestScreening(record)?.exclusions ?? [];
  const saidNo = answers.filter(({ answer }) => answer === "no").map(({ key }) => key);
  const present = validDiagnoses(record).filter(({ certainty }) => certainty !== "earlier");
  const audit = validResponses(record, "audit").at(-1);
  const zone = audit && scoringOf(audit).band;
  return saidNo.flatMap((exclusion): Contradiction[] => [
    ...present
      .filter(({ code }) => SPEAKS_FOR[exclusion]?.some((prefix) => code.startsWith(prefix)))
      .map(({ code, title }) => ({ kind: "diagnosis" as const, exclusion, code, title })),
    ...(exclusion === "harmful-drinking" && (zone === "zone-3" || zone === "zone-4")
      ? [{ kind: "audit" as const, exclusion, zone }]
      : []),
  ]);
}
