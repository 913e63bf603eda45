import type { Blocker } from "@/lib/domain/pathway/blocker";
import { openFlags } from "@/lib/domain/pathway/open-flags";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { whyNotYet } from "@/lib/domain/pathway/why-not-yet";
import type { Gate, GateKey, GateState } from "@/lib/domain/session/gate";

type CourseGate = { key: GateKey; state: GateState };

/**
 * Gate 1 of product document 3: what the course must have in place before any session. One gate for each concern, each with its worst
 * blocker. A low safety flag lets the session go on and is shown.
 */
export function courseGates(record: PathwayRecord, stepKey: string, now: Date): Gate[] {
  const blocked = whyNotYet(record, stepKey, now).flatMap((blocker): Gate[] => {
    if (blocker.kind === "already-booked" || blocker.kind === "already-done") return [];
    return [{ ...gateOf(blocker), reason: blocker.kind, resolver: blocker.resolver }];
  });
  const keys: GateKey[] = ["course", "eligibility", "preparation", "consent"];
  keys.push("previous-session", "spacing", "safety-flags", "adverse-events", "checkpoint");
  return keys.map((key) => {
    const own = blocked.filter((gate) => gate.key === key);
    return own.find(({ state }) => state === "stop") ?? own[0] ?? openGate(record, key);
  });
}

function openGate(record: PathwayRecord, key: GateKey): Gate {
  const hasLowFlag = key === "safety-flags" && openFlags(record).length > 0;
  return {
    key,
    state: "go",
    reason: hasLowFlag ? "low-flag-open" : "in-order",
    resolver: hasLowFlag ? "psychologist" : null,
  };
}

/** Hold: somebody can put it right today. Stop: no dose until a decision has been made anew. */
function gateOf(blocker: Blocker): CourseGate {
  switch (blocker.kind) {
    case "paused":
      return { key: "course", state: "hold" };
    case "ended":
    case "already-booked":
    case "already-done":
      return { key: "course", state: "stop" };
    case "eligibility-expired":
      return { key: "eligibility", state: "hold" };
    case "eligibility-missing":
    case "not-eligible":
    case "deferred":
      return { key: "eligibility", state: "stop" };
    case "preparation-unsigned":
    case "previous-step-not-done":
      return { key: "preparation", state: "hold" };
    case "consent-missing":
      return { key: "consent", state: "hold" };
    case "consent-withdrawn":
      return { key: "consent", state: "stop" };
    case "previous-session-open":
    case "previous-integration-unsigned":
      return { key: "previous-session", state: "hold" };
    case "too-early":
      return { key: "spacing", state: "hold" };
    case "open-safety-flag":
      return { key: "safety-flags", state: blocker.level === "high" ? "stop" : "hold" };
    case "flag-unreviewed":
      return { key: "safety-flags", state: "hold" };
    case "adverse-event-unassessed":
      return { key: "adverse-events", state: "hold" };
    case "checkpoint-undecided":
      return { key: "checkpoint", state: "hold" };
    case "checkpoint-stop":
      return { key: "checkpoint", state: "stop" };
  }
}
