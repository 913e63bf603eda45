import { clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ChecklistAnswer, TimeOut } from "@/lib/domain/pathway/treatment-day-record";
import type { ChecklistItem } from "@/lib/domain/protocol/checklist.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordTimeOutInput } from "@/lib/domain/session/session.schema";
import { stopOf } from "@/lib/domain/session/session-decision";
import { lacksWords } from "@/lib/domain/session/written-beside";
import { sessionOf } from "@/lib/domain/session/session-of";

export type TimeOutRecorded = Omit<TimeOut, "recordedAt" | "recordedBy">;

export type RecordTimeOutRefusal =
  | { kind: "session-unknown" }
  | { kind: "visit-cancelled" }
  | { kind: "wrong-day"; startsAt: Date }
  | { kind: "dose-already-given" }
  | { kind: "session-stopped" }
  | { kind: "checklist-incomplete"; missing: string[] }
  | { kind: "words-missing"; missing: string[] }
  | { kind: "escort-missing" }
  | { kind: "reason-missing"; decision: "hold" | "stop" };

/** The item of the protocol that asks for somebody to follow the patient home. */
export const ESCORT_ITEM = "escort";

/**
 * The checklist before the dose (reference 3.5). Every item of the protocol is answered on the visit's own Oslo day; the decision follows
 * from the answers: one that stops → stop, else one that holds → hold, else go. Hold and stop need a reason. It may be taken anew until
 * the dose; the newest counts.
 */
export function recordTimeOut(
  record: PathwayRecord,
  input: RecordTimeOutInput,
  { now }: { now: Date },
): Result<TimeOutRecorded, RecordTimeOutRefusal> {
  const session = sessionOf(record, input.visitId);
  if (!session) return refuse({ kind: "session-unknown" });
  const { visit, dose } = session;
  if (visit.cancelled) return refuse({ kind: "visit-cancelled" });
  if (dose) return refuse({ kind: "dose-already-given" });
  if (stopOf(record, input.visitId)) return refuse({ kind: "session-stopped" });
  if (clinicDate(visit.startsAt) !== clinicDate(now)) return refuse({ kind: "wrong-day", startsAt: visit.startsAt });

  const items = record.protocol.timeOut;
  const missing = items.filter((item) => !input.answers[item.key]).map((item) => item.key);
  if (missing.length > 0) return refuse({ kind: "checklist-incomplete", missing });
  const answers = Object.fromEntries(
    items.flatMap((item): [string, ChecklistAnswer][] => {
      const answer = input.answers[item.key];
      return answer ? [[item.key, answer]] : [];
    }),
  );
  const wordless = items.filter(({ key, writes }) => lacksWords(writes, answers[key])).map(({ key }) => key);
  if (wordless.length > 0) return refuse({ kind: "words-missing", missing: wordless });
  const hasEscort = answers[ESCORT_ITEM]?.answer === "yes";
  if (hasEscort && (input.escortName === "" || input.escortPhone === "")) return refuse({ kind: "escort-missing" });

  const decision = decisionOf(items, answers);
  if (decision !== "go" && input.reason === "") return refuse({ kind: "reason-missing", decision });
  const { visitId, escortName, escortPhone, reason } = input;
  return ok({ id: input.commandId, visitId, answers, escortName, escortPhone, decision, reason });
}

/** What the answers mean together: one that stops outweighs any that hold. */
export function decisionOf(items: ChecklistItem[], answers: Record<string, ChecklistAnswer>): TimeOut["decision"] {
  const against = items.filter((item) => answers[item.key]?.answer !== item.expected).map((item) => item.otherwise);
  if (against.includes("stop")) return "stop";
  return against.includes("hold") ? "hold" : "go";
}
