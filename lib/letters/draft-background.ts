import { medicineName } from "@/lib/content/classifications/atc";
import { diagnosisTitle } from "@/lib/content/classifications/icd-10";
import { formatShortDate } from "@/lib/content/format";
import { examinationWords } from "@/lib/content/words/examinations";
import { patientMedicineWords } from "@/lib/content/words/patient-medicines";
import type { LetterSentence } from "@/lib/domain/pathway/pathway-record";
import { validDiagnoses } from "@/lib/domain/screening/record-diagnosis";
import { validExaminations } from "@/lib/domain/screening/record-examination";
import { currentMedicines } from "@/lib/domain/screening/record-medicine";
import { newestScreening } from "@/lib/domain/screening/record-screening";
import { drafted, type Drafting, quoted } from "@/lib/letters/drafted";

/** Referral, and what the doctor decided about treatment. */
export function draftReason({ record, words, on }: Drafting): LetterSentence[] {
  const decision = record.eligibilities.at(-1);
  const referral = quoted(record.referralReason, words.referred, "referral", record.id);
  if (!decision) return referral;
  const { id, signedBy } = decision;
  const day = on(decision.signedAt);
  const outcome = {
    eligible: () => words.eligible(day, signedBy.name),
    "not-eligible": () => words.notEligible(day, signedBy.name),
    deferred: () =>
      words.deferred(day, signedBy.name, decision.outcome === "deferred" ? on(decision.deferredUntil) : ""),
  }[decision.outcome];
  return [
    ...referral,
    drafted(outcome(), "eligibility", id),
    ...quoted(decision.reasons, words.reasons, "eligibility", id),
    ...quoted(decision.offLabelReasoning, words.offLabel, "eligibility", id),
  ];
}

/** What had been tried before, trials recorded in error left out. */
export function draftHistory({ record, words }: Drafting): LetterSentence[] {
  const screening = newestScreening(record);
  const health = screening?.health ?? {};
  const id = screening?.id ?? "";
  return [
    ...quoted(health["psychiatric-history"], words.psychiatricHistory, "screening", id),
    ...record.treatmentTrials
      .filter(({ invalidated }) => !invalidated)
      .map((trial) => drafted(words.trial(trial.name, trial.dose, trial.weeks, trial.outcome), "trial", trial.id)),
    ...quoted(health["life-situation"], words.lifeSituation, "screening", id),
  ];
}

/** Diagnosis and what the examination found; an exclusion that was not a plain no is told with what the doctor wrote about it. */
export function draftFindings({ record, words, locale }: Drafting): LetterSentence[] {
  const screening = newestScreening(record);
  if (!screening) return [];
  const { id, health } = screening;
  const exclusions = screening.exclusions.flatMap(({ key, answer, comment, overrideReason }) => {
    const label = record.protocol.exclusions.find((asked) => asked.key === key)?.label[locale] ?? key;
    const written = [comment, overrideReason].filter(Boolean).join(" ");
    if (answer === "no") return [];
    const sentence = answer === "yes" ? words.exclusion(label, written) : words.exclusionUnknown(label, written);
    return [drafted(sentence.trim(), "screening", id)];
  });
  return [
    ...draftDiagnoses({ record, words, locale }),
    ...quoted(health.diagnosis, words.assessed, "screening", id),
    ...quoted(health["somatic-history"], words.somatic, "screening", id),
    ...quoted(health["alcohol-and-drugs"], words.alcohol, "screening", id),
    ...draftExaminations({ record, words, locale }),
    ...quoted(health["test-results"], words.tests, "screening", id),
    ...exclusions,
  ];
}

type Findings = Pick<Drafting, "record" | "words" | "locale">;

/** The main diagnosis first, then the others as they were recorded; those taken back are left out. */
function draftDiagnoses({ record, words, locale }: Findings): LetterSentence[] {
  return validDiagnoses(record)
    .toSorted((a, b) => Number(b.rank === "main") - Number(a.rank === "main"))
    .map((diagnosis) => {
      const named = `${diagnosis.code} ${diagnosisTitle(diagnosis, locale)}`;
      return drafted([words.diagnosis(named), diagnosis.comment].filter(Boolean).join(". "), "diagnosis", diagnosis.id);
    });
}

function draftExaminations({ record, words, locale }: Findings): LetterSentence[] {
  const { kinds, results } = examinationWords[locale];
  return validExaminations(record).map(({ id, kind, takenOn, result, value, comment }) => {
    const found = [results[result].toLowerCase(), value, comment].filter(Boolean).join(". ");
    return drafted(words.tests(`${kinds[kind]} ${formatShortDate(takenOn, locale)}: ${found}`), "examination", id);
  });
}

export function draftMedicines({ record, words, locale }: Drafting): LetterSentence[] {
  const screening = newestScreening(record);
  if (!screening) return [];
  return [
    ...currentMedicines(record).map((medicine) => {
      const { uses } = patientMedicineWords[locale];
      const taken = [medicineName(medicine, locale), medicine.dose, uses[medicine.use].toLowerCase()].filter(Boolean);
      return drafted(words.medicines(taken.join(", ")), "patient-medicine", medicine.id);
    }),
    ...quoted(screening.health.medicines, words.medicines, "screening", screening.id),
    ...quoted(screening.health.allergies, words.allergies, "screening", screening.id),
  ];
}

/** What the patient was told and agreed to, and the rights that belong in every letter (pbrl § 7-5, § 3-2; hpl § 26). */
export function draftInformation({ record, words, on }: Drafting): LetterSentence[] {
  const decision = record.eligibilities.at(-1);
  return [
    ...record.consents.map((consent) =>
      drafted(words.consent(consent.kind, on(consent.signedAt)), "consent", consent.id),
    ),
    ...record.consents.flatMap(({ id, kind, withdrawn }) =>
      withdrawn ? [drafted(words.consentWithdrawn(kind, on(withdrawn.at)), "consent", id)] : [],
    ),
    ...(decision ? quoted(decision.explanation, words.explanation, "eligibility", decision.id) : []),
    drafted(words.complaint, "standard-text", "complaint-right"),
    drafted(words.objection, "standard-text", "objection-right"),
  ];
}
