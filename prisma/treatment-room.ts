import { clearSignal } from "@/lib/commands/room/clear-signal";
import { giveSignal } from "@/lib/commands/room/give-signal";
import { markPhase } from "@/lib/commands/room/mark-phase";
import { recordTouch } from "@/lib/commands/room/record-touch";
import { writeProcessNote } from "@/lib/commands/room/write-process-note";
import type { SessionPhaseName, SignalKind, TouchLogEntry } from "@/lib/domain/pathway/treatment-day-record";
import type { Journey } from "@/prisma/journey";

type RoomEvent = { minute: number } & (
  | { phase: SessionPhaseName }
  | { signal: SignalKind }
  | { over: SignalKind }
  | { touch: TouchLogEntry["kind"]; what?: string }
  | { note: string }
);

/** What happens in the room of an invented session, by minutes from the dose. */
const IN_THE_ROOM: readonly RoomEvent[] = [
  { minute: -18, phase: "breathing" },
  { minute: -15, phase: "homework" },
  { minute: -14, note: "Brevet til seg selv er skrevet. Leste det høyt, stemmen holdt." },
  { minute: -10, phase: "meditation" },
  { minute: 4, phase: "journey" },
  { minute: 7, signal: "anxious" },
  { minute: 7, note: "Rask pust. Minner om pusten, demper musikken." },
  { minute: 8, touch: "asked" },
  { minute: 8.4, touch: "agreed" },
  { minute: 9, touch: "given", what: "Hånd på skulder" },
  { minute: 13, over: "anxious" },
  { minute: 13, touch: "ended" },
  { minute: 14, note: "Roligere. Ansiktet mykner." },
  { minute: 24, note: "«Det er så mye plass her.» Tårer, ikke urolig." },
  { minute: 28, signal: "needs-quiet" },
  { minute: 46, phase: "return" },
  { minute: 50, over: "needs-quiet" },
  { minute: 52, note: "Åpner øynene selv. Vil ligge litt til." },
  { minute: 58, phase: "conversation" },
  { minute: 64, note: "Kommer tilbake til den strenge stemmen. Ta opp ved integrering." },
  { minute: 84, phase: "rest" },
];

/** The room of one invented session: what happens in it is written down as time goes, by the psychologist. */
export class TreatmentRoom {
  private told = -Infinity;
  private readonly signalIds = new Map<SignalKind, string>();

  constructor(
    private readonly journey: Journey,
    private readonly visitId: string,
    private readonly givenAt: Date,
  ) {}

  /** Everything up to this minute from the dose that has not been told yet. */
  async until(minute: number): Promise<void> {
    const events = IN_THE_ROOM.filter((event) => event.minute > this.told && event.minute <= minute);
    this.told = minute;
    for (const event of events) await this.happens(event);
  }

  private async happens(event: RoomEvent): Promise<void> {
    const { journey, visitId } = this;
    const who = journey.psychologist;
    const at = new Date(this.givenAt.getTime() + event.minute * 60_000);
    const now = { visitId, happenedAt: null };
    if ("phase" in event) await journey.run(markPhase, who, at, { ...now, phase: event.phase });
    else if ("touch" in event) {
      await journey.run(recordTouch, who, at, { ...now, kind: event.touch, what: event.what ?? "" });
    } else if ("note" in event) await journey.run(writeProcessNote, who, at, { ...now, text: event.note });
    else if ("signal" in event) {
      const { signalId } = await journey.run(giveSignal, who, at, { ...now, kind: event.signal });
      this.signalIds.set(event.signal, signalId);
    } else await journey.run(clearSignal, who, at, { signalId: this.signalIds.get(event.over), happenedAt: null });
  }
}
