import type { Prisma } from "@/lib/generated/prisma/client";

/** Everything of a pathway in one query, oldest first. Row-level security decides which rows the person gets. */
export const PATHWAY_INCLUDE = {
  patient: { include: { user: { select: { id: true, locale: true } } } },
  protocol: true,
  careTeam: { include: { user: { select: { name: true } } }, orderBy: { fromAt: "asc" } },
  events: { orderBy: { recordedAt: "asc" } },
  questionnaires: { orderBy: { submittedAt: "asc" } },
  flags: { orderBy: { openedAt: "asc" } },
  consents: { orderBy: { signedAt: "asc" } },
  treatmentTrials: { orderBy: { recordedAt: "asc" } },
  measurements: { orderBy: { measuredAt: "asc" } },
  screenings: { orderBy: { recordedAt: "asc" } },
  eligibilities: { orderBy: { signedAt: "asc" } },
  visits: {
    include: { room: { include: { location: true } }, staff: { include: { user: { select: { name: true } } } } },
    orderBy: { startsAt: "asc" },
  },
  notes: { orderBy: { signedAt: "asc" } },
  doseOrders: { orderBy: { signedAt: "asc" } },
  timeOuts: { orderBy: { recordedAt: "asc" } },
  doses: { include: { batch: { select: { batchNumber: true } } }, orderBy: { givenAt: "asc" } },
  readings: { orderBy: [{ measuredAt: "asc" }, { recordedAt: "asc" }] },
  alerts: { orderBy: { raisedAt: "asc" } },
  releases: { orderBy: { releasedAt: "asc" } },
  discharges: { orderBy: { dischargedAt: "asc" } },
  checkpoints: { orderBy: { decidedAt: "asc" } },
  letters: { orderBy: { signedAt: "asc" } },
} as const satisfies Prisma.PathwayInclude;

export type PathwayRow = Prisma.PathwayGetPayload<{ include: typeof PATHWAY_INCLUDE }>;

/** Ids of everybody named in the rows: their names are fetched once. */
export function peopleIn(row: PathwayRow): string[] {
  const ids: (string | null)[] = [
    ...row.events.map((e) => e.recordedById),
    ...row.questionnaires.map((q) => q.invalidatedById),
    ...row.flags.map((f) => f.closedById),
    ...row.treatmentTrials.flatMap((t) => [t.recordedById, t.invalidatedById]),
    ...row.measurements.flatMap((m) => [m.recordedById, m.invalidatedById]),
    ...row.screenings.map((s) => s.recordedById),
    ...row.eligibilities.map((e) => e.signedById),
    ...row.notes.map((n) => n.signedById),
    ...row.doseOrders.flatMap((o) => [o.signedById, o.cancelledById]),
    ...row.timeOuts.map((t) => t.recordedById),
    ...row.doses.flatMap((d) => [d.givenById, d.checkedById]),
    ...row.readings.flatMap((r) => [r.recordedById, r.invalidatedById]),
    ...row.alerts.map((a) => a.acknowledgedById),
    ...row.releases.map((r) => r.releasedById),
    ...row.discharges.map((d) => d.dischargedById),
    ...row.checkpoints.flatMap((c) => [c.agreedWithId, c.decidedById]),
    ...row.letters.map((l) => l.signedById),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}
