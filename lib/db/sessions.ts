import { addMinutes } from "date-fns";
import { insertFollowUpCall } from "@/lib/db/follow-up-calls";
import { toProtocol } from "@/lib/db/protocols";
import { calendarDateOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PatientDischarged } from "@/lib/domain/session/discharge-patient";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import type { TimeOutRecorded } from "@/lib/domain/session/record-time-out";

/** Store a time-out as answered; taken anew it is another row. */
export async function insertTimeOut(
  tx: Tx,
  record: PathwayRecord,
  timeOut: TimeOutRecorded,
  permit: Permit<"time-out:record">,
  now: Date,
): Promise<void> {
  await tx.timeOut.createMany({
    data: [
      {
        ...timeOut,
        ...{ pathwayId: record.id, patientId: record.patient.id },
        ...{ recordedAt: now, recordedById: permit.actor.userId },
      },
    ],
  });
}

/** Store a discharge, once per session (unique key), with the advice that was handed over and the call that is booked. */
export async function insertDischarge(
  tx: Tx,
  record: PathwayRecord,
  discharge: PatientDischarged,
  permit: Permit<"session:discharge">,
  now: Date,
): Promise<void> {
  const { call, ...rest } = discharge;
  await tx.sessionDischarge.createMany({
    data: [
      {
        ...rest,
        adviceGivenAt: now,
        ...{ pathwayId: record.id, patientId: record.patient.id },
        ...{ dischargedAt: now, dischargedById: permit.actor.userId },
      },
    ],
  });
  await insertFollowUpCall(tx, record, { visitId: discharge.visitId, ...call }, permit, now);
}

/** The pathway that a visit belongs to, when this person may see it. */
export async function findPathwayOfVisit(tx: Tx, visitId: string): Promise<string | undefined> {
  const row = await tx.visit.findUnique({ where: { id: visitId }, select: { pathwayId: true } });
  return row?.pathwayId;
}

export type SessionVisit = {
  visitId: string;
  pathwayId: string;
  patient: { id: string; name: string; birthDate: CalendarDate };
  step: ProtocolStep;
  startsAt: Date;
  endsAt: Date;
  room: string;
  doseAt: Date | null;
  dischargedAt: Date | null;
};

/**
 * The treatment sessions this person attends or may see that begin in a period, and those begun before it where a patient who got a dose
 * has not been discharged. Earliest first. Times and names only.
 */
export async function listSessionVisits(tx: Tx, from: Date, to: Date): Promise<SessionVisit[]> {
  const visits = await tx.visit.findMany({
    where: { cancelledAt: null, startsAt: { gte: addMinutes(from, -OPEN_SINCE_MINUTES), lt: to } },
    include: {
      room: true,
      pathway: { select: { protocol: true, patient: { select: { id: true, name: true, birthDate: true } } } },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  const ids = visits.map(({ id }) => id);
  const doses = await tx.doseAdministration.findMany({
    where: { visitId: { in: ids } },
    select: { visitId: true, givenAt: true },
  });
  const homes = await tx.sessionDischarge.findMany({
    where: { visitId: { in: ids } },
    select: { visitId: true, dischargedAt: true },
  });
  return visits.flatMap(({ id: visitId, pathwayId, pathway, stepKey, startsAt, endsAt, room }) => {
    const step = toProtocol(pathway.protocol).steps.find(({ key }) => key === stepKey);
    const doseAt = doses.find((dose) => dose.visitId === visitId)?.givenAt ?? null;
    const dischargedAt = homes.find((home) => home.visitId === visitId)?.dischargedAt ?? null;
    const isWaiting = startsAt < from && doseAt !== null && dischargedAt === null;
    if (step?.kind !== "session" || (startsAt < from && !isWaiting)) return [];
    const patient = { ...pathway.patient, birthDate: calendarDateOf(pathway.patient.birthDate) };
    return [{ visitId, pathwayId, patient, step, startsAt, endsAt, room: room.name, doseAt, dischargedAt }];
  });
}

/** How far back an undischarged session is looked for: a week, so that none is forgotten over a holiday. */
const OPEN_SINCE_MINUTES = 7 * 24 * 60;

/**
 * Whether this person was already logged as shown this patient by this query in the last minutes: a page that refreshes itself while it is
 * watched is one view, not hundreds.
 */
export async function wasShownLately(
  tx: Tx,
  { patientId, actorId, query, now }: { patientId: string; actorId: string; query: string; now: Date },
): Promise<boolean> {
  return unsafeAsSystem(tx, "only the lead and the patient may read the access log", async () => {
    const where = { patientId, actorId, query, at: { gt: addMinutes(now, -ONE_VIEW_MINUTES), lte: now } };
    return (await tx.accessLogEntry.count({ where })) > 0;
  });
}

const ONE_VIEW_MINUTES = 15;
