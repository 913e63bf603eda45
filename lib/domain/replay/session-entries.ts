import { clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Person } from "@/lib/domain/pathway/recorded";
import type { ReplayEntry, ReplayFact } from "@/lib/domain/replay/replay-fact";

type Of = { visitId: string };

/** Known the moment it happened. */
function atOnce(id: string, at: Date, by: Person | null, fact: ReplayFact): ReplayEntry {
  return { id, happenedAt: at, knownAt: at, by, fact };
}

/** What was decided and given: orders, check-in, time-out, decisions, flags, dose, infusion, release, going home. */
export function treatmentEntries(record: PathwayRecord, visitId: string): ReplayEntry[] {
  const own = (row: Of) => row.visitId === visitId;
  return [
    ...record.orders.filter(own).flatMap(({ id, signedAt, signedBy, doseMg, mgPerKg, route, cancelled }) => [
      atOnce(id, signedAt, signedBy, { kind: "order-signed", doseMg, mgPerKg, route }),
      ...(cancelled
        ? [
            atOnce(`${id} cancelled`, cancelled.at, cancelled.by, {
              kind: "order-cancelled",
              reason: cancelled.reason,
            }),
          ]
        : []),
    ]),
    ...record.checkIns
      .filter(own)
      .map(({ id, answeredAt, answeredBy }) => atOnce(id, answeredAt, answeredBy, { kind: "checked-in" })),
    ...record.timeOuts
      .filter(own)
      .map(({ id, recordedAt, recordedBy, decision, reason }) =>
        atOnce(id, recordedAt, recordedBy, { kind: "time-out", decision, reason }),
      ),
    ...record.sessionDecisions
      .filter(own)
      .map(({ id, recordedAt, recordedBy, kind: decision, reason }) =>
        atOnce(id, recordedAt, recordedBy, { kind: "decision", decision, reason }),
      ),
    ...flagEntries(record, visitId),
    ...record.doses.filter(own).map(({ id, givenAt, recordedAt, givenBy, checkedBy, ...dose }) => ({
      ...{ id, happenedAt: givenAt, knownAt: recordedAt, by: givenBy },
      fact: {
        ...{ kind: "dose" as const, doseMg: dose.doseMg, volumeMl: dose.volumeMl },
        ...{ strengthMgPerMl: dose.strengthMgPerMl, checkedBy: checkedBy.name },
      },
    })),
    ...record.infusionEvents
      .filter(own)
      .map(({ id, happenedAt, recordedAt, recordedBy, kind: event, rateMlPerHour, reason }) => ({
        ...{ id, happenedAt, knownAt: recordedAt, by: recordedBy },
        fact: { kind: "infusion" as const, event, rateMlPerHour, reason },
      })),
    ...record.doseEndings
      .filter(own)
      .map(({ id, happenedAt, recordedAt, recordedBy, kind: ending, givenMg, reason }) => ({
        ...{ id, happenedAt, knownAt: recordedAt, by: recordedBy },
        fact: { kind: "dose-ended" as const, ending, givenMg, reason },
      })),
    ...record.releases
      .filter(own)
      .map(({ id, releasedAt, releasedBy, reason }) =>
        atOnce(id, releasedAt, releasedBy, { kind: "released", reason }),
      ),
    ...record.discharges
      .filter(own)
      .map(({ id, dischargedAt, dischargedBy, escortName }) =>
        atOnce(id, dischargedAt, dischargedBy, { kind: "discharged", escortName }),
      ),
    ...record.followUpCalls
      .filter(own)
      .flatMap(({ id, recordedAt, recordedBy, dueAt, assignedTo, done }) => [
        atOnce(id, recordedAt, recordedBy, { kind: "call-planned", dueAt, assignedTo: assignedTo.name }),
        ...(done
          ? [atOnce(`${id} done`, done.at, done.by, { kind: "called", outcome: done.outcome, note: done.note })]
          : []),
      ]),
  ];
}

/** Safety flags that were opened or closed on the day of the session: their level, never what they are about. */
function flagEntries(record: PathwayRecord, visitId: string): ReplayEntry[] {
  const visit = record.visits.find(({ id }) => id === visitId);
  if (!visit) return [];
  const isThatDay = (at: Date) => clinicDate(at) === clinicDate(visit.startsAt);
  return record.flags.flatMap(({ id, level, openedAt, closed }) => [
    ...(isThatDay(openedAt) ? [atOnce(id, openedAt, null, { kind: "flag-opened", level })] : []),
    ...(closed && isThatDay(closed.at)
      ? [atOnce(`${id} closed`, closed.at, closed.by, { kind: "flag-closed", level })]
      : []),
  ]);
}
