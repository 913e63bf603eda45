import type { Locale } from "@/lib/domain/access/actor";
import { finishedBecause } from "@/lib/domain/course/close-pathway";
import type { Letter, LetterSection, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { draftDischargeLetter, letterCopy } from "@/lib/letters/draft-discharge-letter";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type LetterPage = {
  header: PatientHeader;
  isFinished: boolean;
  draft: LetterSection[];
  signed: Letter | null;
  /** The signed letter in the language asked for; null when nothing is signed. */
  copy: LetterSection[] | null;
  to: { gpName: string; gpOffice: string };
};

/** The draft made from signed facts, and the signed letter. */
export const letterPage = defineQuery({
  name: "letter-page",
  permission: "letter:sign",
  load: (tx, { pathwayId, locale }: { pathwayId: string; locale: Locale }, { now }) =>
    showRecord(tx, pathwayId, (record) => view(record, locale, now)),
  shows: ({ header }) => [{ patientId: header.patientId, information: ["name-and-birth-date", "letter"] }],
});

function view(record: PathwayRecord, locale: Locale, now: Date): LetterPage {
  const signed = record.letters.at(-1) ?? null;
  return {
    header: headerOf(record, now),
    isFinished: finishedBecause(record, now) !== null,
    draft: draftDischargeLetter(record, "nb"),
    signed,
    copy: signed && (locale === "nb" ? signed.sections : letterCopy(record, signed.sections, locale)),
    to: { gpName: record.patient.gpName, gpOffice: record.patient.gpOffice },
  };
}
