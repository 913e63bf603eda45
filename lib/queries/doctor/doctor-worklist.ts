import { listStandings, type StandingRow } from "@/lib/db/standings";
import { type UnansweredWait, unsafeListUnansweredWaits } from "@/lib/db/untaken-flags";
import { clinicDate } from "@/lib/domain/calendar";
import type { NextStepKind } from "@/lib/domain/pathway/standing";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export const WORKLIST_PARTS = ["now", "decision", "late", "others"] as const;
export type WorklistPart = (typeof WORKLIST_PARTS)[number];
export type WorklistRow = StandingRow & { visitId: string | null };
/** `isOwn`: the doctor may open the record; of others the name alone is shown. */
export type UnansweredRow = UnansweredWait & { isOwn: boolean };
export type DoctorWorklist = { at: Date; unanswered: UnansweredRow[] } & Record<WorklistPart, WorklistRow[]>;

const AT_ONCE: readonly NextStepKind[] = ["release-session", "follow-up-adverse-event"];

const DECISIONS: readonly NextStepKind[] = [
  "record-screening",
  "decide-eligibility",
  "renew-eligibility",
  "decide-checkpoint",
  "await-deferral-end",
  "resume-pathway",
  "order-dose",
];

/** A closed course comes back when an event is told of later that must be followed up. */
const OPEN = { OR: [{ status: { not: "closed" } }, { nextStep: "follow-up-adverse-event" }] };

/** The doctor's patients in order of danger. Names, stages and what waits; opening a row is the view that is logged. */
export const doctorWorklist = defineQuery({
  name: "doctor-worklist",
  permission: "pathway:view-clinical",
  load: async (tx, _input: null, { now }): Promise<DoctorWorklist> => {
    const rows = (await listStandings(tx, now, OPEN, 300)).map((row) => ({
      ...row,
      visitId: row.steps.find(({ key }) => key === row.stage)?.visitId ?? null,
    }));
    const unanswered = (await unsafeListUnansweredWaits(tx, now)).map((wait) => ({
      ...wait,
      isOwn: rows.some(({ pathwayId }) => pathwayId === wait.pathwayId),
    }));
    return { at: now, unanswered, ...splitByDanger(rows, now) };
  },
  shows: () => NAMES_ONLY,
});

/** Flags, alerts and today's orders first; then decisions; then letters and what is unsigned; then what waits for somebody else. */
export function splitByDanger(rows: WorklistRow[], now: Date): Record<WorklistPart, WorklistRow[]> {
  const parts: Record<WorklistPart, WorklistRow[]> = { now: [], decision: [], late: [], others: [] };
  for (const row of rows) parts[partOf(row, now)].push(row);
  return parts;
}

function partOf(row: WorklistRow, now: Date): WorklistPart {
  if (row.openFlags > 0 || row.openAlerts > 0 || AT_ONCE.includes(row.next)) return "now";
  if (row.waitingFor !== "doctor") return "others";
  const isToday = row.dueAt !== null && clinicDate(row.dueAt) <= clinicDate(now);
  if (row.next === "order-dose" && isToday) return "now";
  return DECISIONS.includes(row.next) ? "decision" : "late";
}
