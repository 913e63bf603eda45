import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { BegunForm as BegunFormRow } from "@/lib/generated/prisma/client";
import { LOCALES } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { INSTRUMENTS, type InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import type { BegunForm, CourseForAnswers, GivenAnswer } from "@/lib/domain/questionnaire/begun-form";

type AnswerPermit = Permit<"questionnaire:answer">;

/** The patient's own begun form, ended or not; undefined when the server has not heard of it or it is somebody else's. */
export async function findBegunForm(tx: Tx, formId: string): Promise<BegunForm | undefined> {
  const row = await tx.begunForm.findUnique({ where: { id: formId } });
  return row === null ? undefined : toBegunForm(row);
}

/** The one unfinished form of an instrument in a course. */
export async function findOpenForm(
  tx: Tx,
  pathwayId: string,
  instrument: InstrumentKey,
): Promise<BegunForm | undefined> {
  const row = await tx.begunForm.findFirst({ where: { pathwayId, instrument, endedAt: null } });
  return row === null ? undefined : toBegunForm(row);
}

/** Every answer that was given on a form, those that were taken back or given anew too. */
export async function listGivenAnswers(tx: Tx, formId: string): Promise<GivenAnswer[]> {
  return tx.begunFormAnswer.findMany({
    where: { formId },
    select: { id: true, item: true, value: true, answeredAt: true },
  });
}

/** Begin a form; false when another device has begun the same one meanwhile. */
export async function insertBegunForm(tx: Tx, form: BegunForm, permit: AnswerPermit): Promise<boolean> {
  const { id, pathwayId, instrument, textVersion, locale, begunAt } = form;
  const { count } = await tx.begunForm.createMany({
    data: [
      {
        ...{ id, pathwayId, instrument, textVersion, locale, begunAt },
        patientId: ownPatientId(permit),
        instrumentVersion: INSTRUMENT_DEFINITIONS[instrument].version,
        begunById: permit.actor.userId,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

/** The form is done with: sent in, or begun anew. Ended once; what is ended stays as it is. */
export async function markFormEnded(tx: Tx, formId: string, kind: "submitted" | "outdated", now: Date): Promise<void> {
  await tx.begunForm.updateMany({ where: { id: formId, endedAt: null }, data: { endedAt: now, endedKind: kind } });
}

/** Keep one answer. The same answer again is the same row. */
export async function insertGivenAnswer(
  tx: Tx,
  formId: string,
  { answeredAt, ...answer }: GivenAnswer,
  permit: AnswerPermit,
  now: Date,
): Promise<void> {
  await tx.begunFormAnswer.createMany({
    data: [
      {
        ...{ ...answer, formId, patientId: ownPatientId(permit) },
        // A clock that runs ahead must not make an answer the newest for ever.
        ...{ answeredAt: answeredAt < now ? answeredAt : now, recordedAt: now, recordedById: permit.actor.userId },
      },
    ],
    skipDuplicates: true,
  });
}

/** Whether this very answer is kept already: then it has only arrived once more. */
export async function hasGivenAnswer(tx: Tx, answerId: string): Promise<boolean> {
  return (await tx.begunFormAnswer.findUnique({ where: { id: answerId }, select: { id: true } })) !== null;
}

/**
 * What every answer depends on, in one statement, because it is asked at every tap: of the course, without reading the whole of it, and the form that
 * the answer names. Undefined when the course is not this patient's.
 */
export async function findPlaceOfAnswer(
  tx: Tx,
  { pathwayId, formId }: { pathwayId: string; formId: string },
): Promise<{ course: CourseForAnswers; form: BegunForm | undefined } | undefined> {
  type Found = {
    isClosed: boolean;
    doses: { visitId: string; givenAt: string }[];
    form: (Omit<BegunFormRow, "begunAt"> & { begunAt: string }) | null;
  };
  const [row] = await tx.$queryRaw<Found[]>`
    SELECT EXISTS (SELECT 1 FROM pathway_event e WHERE e."pathwayId" = p.id AND e.kind = 'closed') AS "isClosed",
      (SELECT coalesce(json_agg(json_build_object('visitId', d."visitId", 'givenAt', d."givenAt")), '[]')
       FROM dose_administration d WHERE d."pathwayId" = p.id) AS doses,
      (SELECT row_to_json(f) FROM begun_form f WHERE f.id = ${formId}::uuid) AS form
    FROM pathway p WHERE p.id = ${pathwayId}::uuid`;
  if (!row) return undefined;
  const { isClosed, form } = row;
  const doses = row.doses.map(({ visitId, givenAt }) => ({ visitId, givenAt: new Date(givenAt) }));
  return {
    course: { isClosed, doses },
    form: form ? toBegunForm({ ...form, begunAt: new Date(form.begunAt) }) : undefined,
  };
}

function ownPatientId({ actor }: AnswerPermit): string {
  if (actor.patientId === null) throw new Error("Only a patient answers forms of their own");
  return actor.patientId;
}

type StoredForm = Pick<
  BegunFormRow,
  "id" | "pathwayId" | "instrument" | "textVersion" | "locale" | "begunAt" | "endedKind"
>;

function toBegunForm(row: StoredForm): BegunForm {
  const { id, pathwayId, textVersion, begunAt } = row;
  return {
    ...{ id, pathwayId, textVersion, begunAt },
    instrument: oneOf(INSTRUMENTS, row.instrument),
    locale: oneOf(LOCALES, row.locale),
    ended: row.endedKind === null ? null : oneOf(["submitted", "outdated"], row.endedKind),
  };
}
