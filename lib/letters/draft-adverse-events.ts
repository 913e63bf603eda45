import { adverseEventWords, criterionWord, severityWord } from "@/lib/content/words/adverse-event";
import { kindOf } from "@/lib/domain/adverse-event/describe-adverse-events";
import { eventState } from "@/lib/domain/pathway/open-adverse-events";
import type { LetterSentence } from "@/lib/domain/pathway/pathway-record";
import { drafted, type Drafting, quoted } from "@/lib/letters/drafted";

/** Every adverse event as it stands, from mild to serious, with what was done and the doctor's assessment; that none was recorded is said. */
export function draftAdverseEvents({ record, words, locale, on }: Drafting): LetterSentence[] {
  const said = adverseEventWords[locale];
  const events = record.adverseEvents.filter(({ invalidated }) => !invalidated);
  if (events.length === 0) return [drafted(words.noAdverseEvents, "pathway", record.id)];
  return events.flatMap((event) => {
    const { id, kind, startedAt, description, action, tasks } = event;
    const { severity, outcome, isSerious, seriousBecause } = eventState(event);
    const graded = severityWord(said, severity).toLowerCase();
    const what = `${said.kinds[kindOf(kind)].toLowerCase()}, ${graded}`;
    const because = seriousBecause.map((one) => criterionWord(said, one).toLowerCase()).join(", ");
    const assessed = tasks.findLast((task) => task.kind === "doctor-assessment");
    return [
      drafted(
        isSerious
          ? words.seriousAdverseEvent(on(startedAt), what, because, said.outcomes[outcome].toLowerCase())
          : words.adverseEvent(on(startedAt), what, said.outcomes[outcome].toLowerCase()),
        "adverse-event",
        id,
      ),
      ...quoted(description, words.adverseEventDescription, "adverse-event", id),
      ...quoted(action, words.adverseEventAction, "adverse-event", id),
      ...quoted(assessed?.note, words.adverseEventAssessment, "adverse-event", id),
    ];
  });
}
