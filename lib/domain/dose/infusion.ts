import { addMilliseconds } from "date-fns";
import { endingOf } from "@/lib/domain/dose/given-mg";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseAdministration, InfusionEvent } from "@/lib/domain/pathway/treatment-day-record";

const MS_PER_HOUR = 3_600_000;

export type Infusion = {
  doseId: string;
  /** running and paused take further events; stopped waits for its ending; ended has one. */
  state: "running" | "paused" | "stopped" | "ended";
  volumeMl: number;
  /** The rate now; 0 while it stands still. */
  rateMlPerHour: number;
  /** The rate that the order comes to: never to be exceeded. */
  orderedMlPerHour: number;
  /** Derived from the events, never more than what was drawn up; ml, two decimals. */
  infusedMl: number;
  /** When the rest has run in at the present rate; null while it stands still. */
  emptyAt: Date | null;
  /** In the order they happened. */
  events: InfusionEvent[];
};

/** ml/h that gives a volume in so many minutes: ml ÷ minutes × 60, to two decimals; a half rounds up. */
export function rateFor({ volumeMl, minutes }: { volumeMl: number; minutes: number }): number {
  if (volumeMl <= 0 || minutes <= 0) throw new Error("Volume and minutes are above zero");
  return Math.round((Math.round(volumeMl * 1000) * 6) / minutes) / 100;
}

/** The events of a dose in the order they happened, whenever each became known. */
export function infusionEventsOf(record: Pick<PathwayRecord, "infusionEvents">, doseId: string): InfusionEvent[] {
  return record.infusionEvents
    .filter((event) => event.doseId === doseId)
    .toSorted(
      (a, b) => a.happenedAt.getTime() - b.happenedAt.getTime() || a.recordedAt.getTime() - b.recordedAt.getTime(),
    );
}

/** ml that have run in by a moment, by the rates of the events; at most `volumeMl`. */
export function infusedMl(
  events: Pick<InfusionEvent, "kind" | "happenedAt" | "rateMlPerHour">[],
  { volumeMl, at }: { volumeMl: number; at: Date },
): number {
  let ml = 0;
  events.forEach((event, position) => {
    const until = Math.min(events[position + 1]?.happenedAt.getTime() ?? Infinity, at.getTime());
    const hours = Math.max(0, until - event.happenedAt.getTime()) / MS_PER_HOUR;
    ml += hours * (event.rateMlPerHour ?? 0);
  });
  return Math.min(Math.round(volumeMl * 100), Math.round(ml * 100)) / 100;
}

/** The infusion of a session as it stands; null for an injection, before the dose, and for doses from before infusions were followed. */
export function infusionOf(
  record: Pick<PathwayRecord, "doses" | "doseEndings" | "infusionEvents">,
  visitId: string,
  now: Date,
): Infusion | null {
  const dose = record.doses.find((given) => given.visitId === visitId);
  if (!dose) return null;
  const events = infusionEventsOf(record, dose.id);
  const last = events.at(-1);
  if (!last) return null;
  const { volumeMl } = dose;
  const ending = endingOf(record, dose.id);
  const ml = infusedMl(events, { volumeMl, at: ending?.happenedAt ?? now });
  const state = ending ? "ended" : last.kind === "stopped" ? "stopped" : last.kind === "paused" ? "paused" : "running";
  const rateMlPerHour = state === "running" ? (last.rateMlPerHour ?? 0) : 0;
  return {
    ...{ doseId: dose.id, state, volumeMl, rateMlPerHour, orderedMlPerHour: events[0]?.rateMlPerHour ?? 0 },
    infusedMl: ml,
    emptyAt: rateMlPerHour > 0 ? addMilliseconds(now, ((volumeMl - ml) / rateMlPerHour) * MS_PER_HOUR) : null,
    events,
  };
}

/** Whether an infusion of this session still waits for its ending: nobody goes home before two people have said what was given. */
export function isInfusionRunning(
  record: Pick<PathwayRecord, "doses" | "doseEndings" | "infusionEvents">,
  visitId: string,
): boolean {
  const dose: DoseAdministration | undefined = record.doses.find((given) => given.visitId === visitId);
  return dose !== undefined && infusionEventsOf(record, dose.id).length > 0 && !endingOf(record, dose.id);
}
