import { formatTime } from "@/lib/content/format";
import type { AcceptDeviationRefusal, DecideSessionRefusal } from "@/lib/domain/session/session-decision";

// Holding, stopping and letting a deviation pass: decisions with a name (product document 3, gate 2).

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };

const nb = {
  title: "Vent eller stopp",
  lead: "Alle som behandler, kan be om å vente. Begrunnelsen vises for sykepleier, psykolog og lege.",
  hold: { label: "Vent med behandlingen", reason: "Hvorfor må vi vente?", submit: "Vent" },
  stop: {
    label: "Stopp behandlingen i dag",
    reason: "Hvorfor stoppes behandlingen i dag?",
    submit: "Stopp behandlingen i dag",
  },
  stopText: "Dosen blir ikke gitt i dag. Dette kan ikke tas tilbake: behandlingen må bestilles på nytt.",
  held: (by: string, at: Date, reason: string) => `${by} ba om å vente kl. ${formatTime(at, "nb")}: ${reason}`,
  lift: { label: "Opphev ventingen", reason: "Hva er avklart?", submit: "Opphev ventingen" },
  saved: {
    hold: "Behandlingen venter. Det står på alle skjermene.",
    stop: "Behandlingen er stoppet i dag.",
    lifted: "Ventingen er opphevet.",
  },
  acceptTitle: "Avvik i time-out",
  acceptLead: "Godtar du svaret, kan behandlingen gå videre i dag. Tas time-out på nytt, må du godta på nytt.",
  accept: (line: string) => ({
    label: `Godta for i dag: ${line}`,
    reason: "Hvorfor er det forsvarlig?",
    submit: "Godta for i dag",
  }),
  cannotAccept: "Dette svaret stopper behandlingen i dag og kan ikke godtas.",
  acceptSaved: "Avviket er godtatt for i dag.",
  decideRefused: {
    "session-unknown": () => "Timen er ikke en behandling i dette forløpet.",
    "visit-cancelled": () => "Timen er avlyst.",
    "dose-already-given": () => "Dosen er gitt.",
    "session-stopped": () => "Behandlingen er allerede stoppet i dag.",
    "may-not-stop": () => "Sykepleier eller lege stopper behandlingen. Du kan be om å vente.",
    "hold-unknown": () => "Ventingen er allerede opphevet.",
    "not-your-hold": ({ setBy }) => `Ventingen oppheves av lege eller av ${setBy}.`,
  } satisfies Refused<DecideSessionRefusal>,
  acceptRefused: {
    "session-unknown": () => "Timen er ikke en behandling i dette forløpet.",
    "visit-cancelled": () => "Timen er avlyst.",
    "dose-already-given": () => "Dosen er gitt.",
    "session-stopped": () => "Behandlingen er stoppet i dag.",
    "time-out-missing": () => "Time-out er ikke gjort i dag.",
    "time-out-taken-anew": () => "Time-out er tatt på nytt. Se på svarene igjen.",
    "nothing-to-accept": () => "Svaret er som ventet. Det er ikke noe avvik å godta.",
    "line-stops": () => "Dette svaret stopper behandlingen i dag og kan ikke godtas.",
  } satisfies Refused<AcceptDeviationRefusal>,
};

const en: typeof nb = {
  title: "Hold or stop",
  lead: "Everybody who treats may ask to wait. The reason is shown to nurse, psychologist and doctor.",
  hold: { label: "Hold the session", reason: "Why must we wait?", submit: "Hold" },
  stop: {
    label: "Stop the session today",
    reason: "Why is the session stopped today?",
    submit: "Stop the session today",
  },
  stopText: "The dose will not be given today. This cannot be taken back: the session must be booked anew.",
  held: (by, at, reason) => `${by} asked to wait at ${formatTime(at, "en")}: ${reason}`,
  lift: { label: "Lift the hold", reason: "What has been settled?", submit: "Lift the hold" },
  saved: {
    hold: "The session is on hold. Every screen says so.",
    stop: "The session is stopped today.",
    lifted: "The hold is lifted.",
  },
  acceptTitle: "Deviations in the time-out",
  acceptLead: "If you accept the answer, the session may go on today. A time-out taken anew must be accepted anew.",
  accept: (line) => ({
    label: `Accept for today: ${line}`,
    reason: "Why is it safe?",
    submit: "Accept for today",
  }),
  cannotAccept: "This answer stops the session today and cannot be accepted.",
  acceptSaved: "The deviation is accepted for today.",
  decideRefused: {
    "session-unknown": () => "The visit is not a session of this pathway.",
    "visit-cancelled": () => "The visit is cancelled.",
    "dose-already-given": () => "The dose has been given.",
    "session-stopped": () => "The session is already stopped today.",
    "may-not-stop": () => "A nurse or a doctor stops the session. You may ask to wait.",
    "hold-unknown": () => "The hold is already lifted.",
    "not-your-hold": ({ setBy }) => `The hold is lifted by a doctor or by ${setBy}.`,
  },
  acceptRefused: {
    "session-unknown": () => "The visit is not a session of this pathway.",
    "visit-cancelled": () => "The visit is cancelled.",
    "dose-already-given": () => "The dose has been given.",
    "session-stopped": () => "The session is stopped today.",
    "time-out-missing": () => "The time-out is not done today.",
    "time-out-taken-anew": () => "The time-out was taken anew. Look at the answers again.",
    "nothing-to-accept": () => "The answer is as expected. There is no deviation to accept.",
    "line-stops": () => "This answer stops the session today and cannot be accepted.",
  },
};
export const sessionDecisionWords: Record<"nb" | "en", typeof nb> = { nb, en };
