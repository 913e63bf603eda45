import type { ChecklistRowItem } from "@/components/session/checklist-row";
import type { TimeOutWords } from "@/components/session/time-out-form";
import { checkInWords } from "@/lib/content/words/check-in";
import { sessionWords } from "@/lib/content/words/session";
import type { Locale } from "@/lib/domain/access/actor";
import type { OwnAnswer } from "@/lib/domain/session/check-in";
import type { SessionView } from "@/lib/queries/sessions/session-view";

// What the forms of a session get, in one language and as plain strings: this travels to the browser.

export function timeOutItems(view: SessionView, locale: Locale): ChecklistRowItem[] {
  const words = sessionWords[locale];
  const byLine = view.day.checkIn?.byLine ?? {};
  return view.timeOutItems.map(({ key, label, hint, expected, otherwise, writes }) => ({
    ...{ key, label: label[locale], expected, tone: otherwise, consequence: words.unexpected[otherwise] },
    ...(hint && { hint: hint[locale] }),
    ...(writes && { writes: { label: writes.label[locale], when: writes.when } }),
    ...ownAnswer(byLine[key], locale),
  }));
}

/** What the patient answered this morning, beside the nurse's own line. */
function ownAnswer(own: OwnAnswer | undefined, locale: Locale): Pick<ChecklistRowItem, "known"> {
  if (!own) return {};
  const words = checkInWords[locale];
  return { known: { text: words.patientSaid(own.answer, own.comment), answer: own.answer, differs: words.differs } };
}

export function timeOutWords(locale: Locale): TimeOutWords {
  const { steps, answerComment, escortName, escortPhone, timeOutReason, timeOutReasonHint, saveTimeOut } =
    sessionWords[locale];
  return {
    ...{ label: steps["time-out"], comment: answerComment, escortName, escortPhone },
    ...{ reason: timeOutReason, reasonHint: timeOutReasonHint, save: saveTimeOut },
  };
}
