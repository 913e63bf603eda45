import { addSeconds } from "date-fns";
import { newId } from "@/lib/platform/ids";
import { actorOf } from "@/prisma/staff";
import type { Charting } from "@/tests/support/charting-process";
import type { SessionUnderWay } from "@/tests/support/sessions-under-way";

export const VIEWS = ["nurse", "psychologist", "doctor"] as const;
export type View = (typeof VIEWS)[number];

/** What somebody charts, and the row of the audit chain that it must leave. */
export type Entry = Charting & { leaves: readonly [action: string, subjectId: string] };

/** One reading is over the doctor's limit. */
const USUAL = { systolicMmHg: 142, diastolicMmHg: 86 };
const TOO_HIGH = { systolicMmHg: 186, diastolicMmHg: 112 };
const REST = { heartRateBpm: 84, spo2Percent: 97, respiratoryRatePerMin: 14, moaas: 4, nausea: 0, anxiety: 2 };

/** From half an hour after the dose, an hour of one session: what each of the three views charts, in order. */
export function hourInARoom({
  pathwayId,
  visitId,
  doseAt,
}: SessionUnderWay): Record<View, Entry[]> & { tooHighId: string } {
  const at = (minute: number) => addSeconds(doseAt, minute * 60 + 7);
  const entry = (
    view: View,
    minute: number,
    command: Entry["command"],
    action: string,
    facts: object = {},
    subjectId?: string,
  ): Entry => {
    const commandId = newId();
    const input = { commandId, pathwayId, visitId, happenedAt: at(minute), deviceAt: null, ...facts };
    return {
      command,
      input,
      actor: actorOf(view),
      now: at(minute).toISOString(),
      leaves: [action, subjectId ?? commandId],
    };
  };
  const reading = (view: View, minute: number, pressure = USUAL) =>
    entry(view, minute, "record-vitals", "vitals.recorded", {
      ...{ measuredAt: at(minute), skippedReason: "", comment: "" },
      ...{ ...pressure, ...REST, dissociation: 4 },
    });
  const signal = (view: View, kind: string, from: number, to: number): [given: Entry, cleared: Entry] => {
    const given = entry(view, from, "give-signal", "signal.given", { kind });
    const signalId = given.input.commandId;
    return [given, entry(view, to, "clear-signal", "signal.cleared", { signalId }, signalId)];
  };
  const touch = (minute: number, kind: string) =>
    entry("psychologist", minute, "record-touch", "touch.recorded", { kind, what: "Hånd på skulderen" });
  const phase = (minute: number, name: string) =>
    entry("psychologist", minute, "mark-phase", "phase.marked", { phase: name });
  const note = (minute: number) =>
    entry("psychologist", minute, "write-process-note", "process-note.written", { text: `Minutt ${minute}.` });
  const emergency = (minute: number, kind: string) =>
    entry("doctor", minute, "record-emergency-entry", "emergency.entry-recorded", { kind, text: "" });

  const tooHigh = reading("nurse", 46, TOO_HIGH);
  return {
    tooHighId: tooHigh.input.commandId,
    nurse: inOrder([
      ...[31, 36, 41, 51, 56, 61, 66, 71, 76, 81, 86].map((minute) => reading("nurse", minute)),
      tooHigh,
      ...signal("nurse", "nauseous", 38, 44),
      entry("nurse", 39, "record-adverse-event", "adverse-event.recorded", {
        ...{ kind: "nausea", severity: 1, description: "", action: "Pose og ro.", seriousBecause: [] },
      }),
    ]),
    psychologist: inOrder([
      ...[phase(52, "return"), phase(64, "conversation"), phase(78, "rest")],
      ...[touch(41, "asked"), touch(42, "agreed"), touch(66, "asked"), touch(67, "declined")],
      ...[note(35), note(48), note(55), note(70), note(85)],
      ...[...signal("psychologist", "in-pain", 40, 43), ...signal("psychologist", "distressed", 57, 60)],
    ]),
    doctor: inOrder([
      entry("doctor", 49, "start-emergency", "emergency.started"),
      ...[emergency(50, "doctor-here"), emergency(53, "oxygen"), emergency(54, "position")],
      reading("doctor", 58),
    ]),
  };
}

/** The doctor answers for the alerts of the reading that was too high, before everything else. */
export function answersFor(alertIds: readonly string[], { pathwayId, doseAt }: SessionUnderWay): Entry[] {
  return alertIds.map((alertId) => ({
    command: "acknowledge-alert",
    input: { ...{ commandId: newId(), pathwayId, alertId, action: "Hviler, ny måling." } },
    actor: actorOf("doctor"),
    now: addSeconds(doseAt, 48 * 60).toISOString(),
    leaves: ["alert.acknowledged", alertId],
  }));
}

const inOrder = (entries: Entry[]): Entry[] => entries.toSorted((a, b) => Date.parse(a.now) - Date.parse(b.now));
