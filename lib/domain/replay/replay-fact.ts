import type { FlagLevel } from "@/lib/domain/pathway/pathway-record";
import type { Person } from "@/lib/domain/pathway/recorded";
import type {
  AdverseEventOutcome,
  AdverseEventTaskKind,
  AlertStep,
  DoseEnding,
  EmergencyEntryKind,
  InfusionEvent,
  SessionDecision,
  SessionPhaseName,
  SignalKind,
  TimeOut,
  TouchLogEntry,
  VitalsAlert,
  VitalsReading,
} from "@/lib/domain/pathway/treatment-day-record";

/** What one line of a replay says. Nothing of therapy: no notes, and of a flag its level alone. */
export type ReplayFact =
  | { kind: "order-signed"; doseMg: number; mgPerKg: number; route: "im" | "iv" }
  | { kind: "order-cancelled"; reason: string }
  | { kind: "checked-in" }
  | { kind: "time-out"; decision: TimeOut["decision"]; reason: string }
  | { kind: "decision"; decision: SessionDecision["kind"]; reason: string }
  | { kind: "flag-opened"; level: FlagLevel }
  | { kind: "flag-closed"; level: FlagLevel }
  | { kind: "reading"; reading: VitalsReading }
  | { kind: "reading-struck"; measuredAt: Date; reason: string }
  | { kind: "alert"; alert: Pick<VitalsAlert, "sign" | "level" | "value" | "limit"> }
  | { kind: "alert-answered"; sign: VitalsAlert["sign"]; action: string }
  | { kind: "alert-step"; sign: VitalsAlert["sign"]; step: AlertStep["kind"]; note: string }
  | { kind: "released"; reason: string }
  | { kind: "dose"; doseMg: number; volumeMl: number; strengthMgPerMl: number; checkedBy: string }
  | { kind: "infusion"; event: InfusionEvent["kind"]; rateMlPerHour: number | null; reason: string }
  | { kind: "dose-ended"; ending: DoseEnding["kind"]; givenMg: number; reason: string }
  | { kind: "phase"; phase: SessionPhaseName }
  | { kind: "signal"; signal: SignalKind }
  | { kind: "signal-cleared"; signal: SignalKind }
  | { kind: "touch"; touch: TouchLogEntry["kind"]; what: string }
  | { kind: "adverse-event"; event: string; severity: number; isSerious: boolean; description: string }
  | {
      kind: "adverse-event-changed";
      event: string;
      severity: number;
      outcome: AdverseEventOutcome;
      isSerious: boolean;
      note: string;
    }
  | { kind: "adverse-event-struck"; event: string; reason: string }
  | { kind: "adverse-event-followed-up"; event: string; task: AdverseEventTaskKind }
  | { kind: "emergency-started" }
  | { kind: "emergency-entry"; entry: EmergencyEntryKind; text: string }
  | { kind: "emergency-ended"; summary: string }
  | { kind: "discharged"; escortName: string }
  | { kind: "call-planned"; dueAt: Date; assignedTo: string }
  | { kind: "called"; outcome: "reached" | "not-reached"; note: string };

/** One line of a replay: what, when it happened, when it was known here, and through whom; `by` is null for what the program did. */
export type ReplayEntry = {
  id: string;
  happenedAt: Date;
  knownAt: Date;
  by: Person | null;
  fact: ReplayFact;
};
