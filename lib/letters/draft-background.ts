import type { LetterSentence } from "@/lib/domain/pathway/pathway-record";
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
    ...quoted(health.diagnosis, words.diagnosis, "screening", id),
    ...quoted(health["somatic-history"], words.somatic, "screening", id),
    ...quoted(health["alcohol-and-drugs"], words.alcohol, "screening", id),
    ...quoted(health["test-results"], words.tests, "screening", id),
    ...exclusions,
  ];
}

export function draftMedicines({ record, words }: Drafting): LetterSentence[] {
  const screening = newestScreening(record);
  if (!screening) return [];
  return [
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
