import { formatNumber } from "@/lib/content/format";
import { givenMg, givenMgPerKg } from "@/lib/domain/dose/given-mg";
import { PHQ_9 } from "@/lib/domain/instrument/phq-9";
import { baselineOf } from "@/lib/domain/outcome/baseline";
import { scoreChange } from "@/lib/domain/outcome/score-change";
import { endingEvent } from "@/lib/domain/pathway/course-phase";
import { completeScores } from "@/lib/domain/pathway/forms-due";
import type { LetterSentence, NoteKind, PathwayRecord, SignedNote } from "@/lib/domain/pathway/pathway-record";
import { newestScreening } from "@/lib/domain/screening/record-screening";
import { draftAdverseEvents } from "@/lib/letters/draft-adverse-events";
import { drafted, type Drafting, quoted } from "@/lib/letters/drafted";

/** What was given and done: preparations, every dose, decisions on the way, how it ended. */
export function draftTreatment({ record, words, locale, on }: Drafting): LetterSentence[] {
  const ending = endingEvent(record);
  const endCode = ending?.reasonCode;
  return [
    ...counted(record, "preparation", words.preparations),
    ...record.doses.map((dose) => {
      const order = record.orders.find(({ id }) => id === dose.orderId);
      const visit = record.visits.find(({ id }) => id === dose.visitId);
      const title = record.protocol.steps.find(({ key }) => key === visit?.stepKey)?.title[locale] ?? "";
      const mg = formatNumber(givenMg(record, dose), locale);
      const mgPerKg = formatNumber(givenMgPerKg(record, dose) ?? 0, locale);
      const { substance, route } = order ?? record.protocol.dose;
      return drafted(words.dose(title, on(dose.givenAt), mg, substance, route, mgPerKg), "dose", dose.id);
    }),
    ...(record.doses.length === 0 ? [drafted(words.noDose, "pathway", record.id)] : []),
    ...counted(record, "integration", words.integrations),
    ...record.checkpoints.map(({ id, decision, reason, decidedAt }) =>
      drafted(words.checkpoint(on(decidedAt), decision, reason), "checkpoint", id),
    ),
    ...(ending && endCode && endCode !== "pause" && endCode !== "resume"
      ? [drafted(words.ended(on(ending.recordedAt), endCode, ending.reason), "event", ending.id)]
      : []),
  ];
}

/** Scores before the first and after the last dose, side by side with how many times the form was answered; what lacks is said. */
export function draftEffect({ record, words, on }: Drafting): LetterSentence[] {
  const lastDose = record.doses.at(-1);
  const followUp = newestNote(record, "follow-up");
  const told = followUp ? quoted(followUp.content.effect, words.followUpEffect, "note", followUp.id) : [];
  if (!lastDose) return told;
  const scores = completeScores(record, "phq-9");
  const before = baselineOf(record, "phq-9")?.response;
  const after = scores.findLast(({ submittedAt }) => submittedAt > lastDose.givenAt);
  const { name } = PHQ_9;
  return [
    before
      ? drafted(words.scoreBefore(name, before.score, on(before.submittedAt)), "questionnaire", before.id)
      : drafted(words.noScoreBefore(name), "pathway", record.id),
    after
      ? drafted(words.scoreAfter(name, after.score, on(after.submittedAt), scores.length), "questionnaire", after.id)
      : drafted(words.noScoreAfter(name), "pathway", record.id),
    ...(before && after
      ? [
          drafted(
            words.effect(scoreChange(PHQ_9, before.score, after.score, record.protocol.outcomes)),
            "questionnaire",
            after.id,
          ),
        ]
      : []),
    ...told,
  ];
}

/** Adverse events, alerts with what was done, marked nausea, and readings that were skipped: a reading not taken is told, never passed over. */
export function draftSideEffects(drafting: Drafting): LetterSentence[] {
  const { record, words, on } = drafting;
  if (record.doses.length === 0) return [];
  const readings = record.readings.filter(({ invalidated }) => !invalidated);
  const skipped = readings.filter(({ skippedReason }) => skippedReason !== null);
  const worstNausea = record.doses.flatMap(({ visitId }) => {
    const grades = readings.filter((reading) => reading.visitId === visitId && (reading.nausea ?? 0) >= 2);
    return grades.toSorted((a, b) => (b.nausea ?? 0) - (a.nausea ?? 0)).slice(0, 1);
  });
  return [
    ...draftAdverseEvents(drafting),
    ...record.alerts.flatMap(({ id, sign, value, limit, raisedAt, acknowledged }) => [
      drafted(words.alert(on(raisedAt), words.signs[sign], value, limit), "alert", id),
      ...(acknowledged ? quoted(acknowledged.action, words.alertAction, "alert", id) : []),
    ]),
    ...(record.alerts.length === 0 ? [drafted(words.noAlerts, "pathway", record.id)] : []),
    ...worstNausea.map(({ id, measuredAt, nausea }) =>
      drafted(words.nausea(on(measuredAt), nausea ?? 0), "reading", id),
    ),
    ...(skipped.length > 0 ? [drafted(words.skipped(skipped.length), "pathway", record.id)] : []),
  ];
}

/** How risk was assessed, from screening to follow-up, and the plans that stand. */
export function draftRisk({ record, words, on }: Drafting): LetterSentence[] {
  const screening = newestScreening(record);
  const followUp = newestNote(record, "follow-up");
  const form = completeScores(record, "phq-9").at(-1);
  const item9 = form?.answers["9"];
  return [
    ...(screening ? quoted(screening.health["suicide-risk"], words.suicideRisk, "screening", screening.id) : []),
    ...(form && item9 !== undefined
      ? [drafted(words.item9(item9, on(form.submittedAt)), "questionnaire", form.id)]
      : []),
    ...record.flags.flatMap(({ id, level, openedAt, closed }) => [
      drafted(words.flag(on(openedAt), level), "flag", id),
      ...(closed
        ? [
            drafted(
              words.flagAssessment(on(closed.at), closed.by.name, Object.values(closed.assessment).join(" ")),
              "flag",
              id,
            ),
          ]
        : []),
      ...(closed ? quoted(Object.values(closed.safetyPlan).join(" "), words.safetyPlan, "flag", id) : []),
    ]),
    ...(followUp ? quoted(followUp.content.risk, words.followUpRisk, "note", followUp.id) : []),
    ...(followUp ? quoted(followUp.content["relapse-plan"], words.relapsePlan, "note", followUp.id) : []),
  ];
}

/** The advice about driving that was confirmed at each discharge (reference 3.7; hpl § 34). */
export function draftDriving({ record, words }: Drafting): LetterSentence[] {
  const understood = record.discharges.filter(({ criteria }) => criteria["instructions-understood"]?.answer === "yes");
  const last = understood.at(-1);
  return last ? [drafted(words.driving(understood.length), "discharge", last.id)] : [];
}

export function draftRecommendations({ record, words }: Drafting): LetterSentence[] {
  const followUp = newestNote(record, "follow-up");
  const decision = record.eligibilities.at(-1);
  return [
    ...(decision ? quoted(decision.conditions, words.conditions, "eligibility", decision.id) : []),
    ...(followUp ? quoted(followUp.content["onward-care"], words.onwardCare, "note", followUp.id) : []),
  ];
}

function counted(record: PathwayRecord, kind: NoteKind, words: (count: number) => string): LetterSentence[] {
  const notes = record.notes.filter((note) => note.kind === kind && note.correctsId === null);
  const last = notes.at(-1);
  return last ? [drafted(words(notes.length), "note", last.id)] : [];
}

function newestNote(record: PathwayRecord, kind: NoteKind): SignedNote | undefined {
  return record.notes.findLast((note) => note.kind === kind);
}
