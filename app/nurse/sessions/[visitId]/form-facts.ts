import type { BatchChoice, GiveDoseWords } from "@/components/session/give-dose-form";
import type { ChecklistRowItem } from "@/components/session/checklist-row";
import type { TimeOutWords } from "@/components/session/time-out-form";
import { checkInWords } from "@/lib/content/words/check-in";
import { sessionWords } from "@/lib/content/words/session";
import type { Locale } from "@/lib/domain/access/actor";
import { DOSE_SITES } from "@/lib/domain/dose/dose.schema";
import type { OwnAnswer } from "@/lib/domain/session/check-in";
import type { DrawUpRefusal } from "@/lib/domain/dose/draw-up";
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

export function doseWords(locale: Locale): GiveDoseWords {
  const words = sessionWords[locale];
  return {
    ...{
      label: words.steps.dose,
      batch: words.chooseBatch,
      volume: words.typedVolume,
      volumeHint: words.typedVolumeHint,
    },
    ...{ site: words.site, secondPerson: words.secondPerson, secondPersonText: words.secondPersonText },
    ...{ email: words.checkerEmail, password: words.checkerPassword, save: words.saveDose },
  };
}

export function siteChoices(route: "im" | "iv", locale: Locale): { value: string; label: string }[] {
  return DOSE_SITES.filter((site) => site.startsWith("vein") === (route === "iv")).map((value) => ({
    value,
    label: sessionWords[locale].sites[value],
  }));
}

type RefusedBatch = { value: string; label: string; why: string };

/** The batches in this place: those to choose from, with what to draw up, and those that cannot be used, with why. */
export function batchChoices(view: SessionView, locale: Locale): { usable: BatchChoice[]; refused: RefusedBatch[] } {
  const words = sessionWords[locale];
  const usable: BatchChoice[] = [];
  const refused: RefusedBatch[] = [];
  for (const {
    id: value,
    product,
    strengthMgPerMl,
    batchNumber,
    expiresOn,
    ampoules,
    drawUp,
    refusal,
  } of view.batches) {
    const label = words.batchChoice(product, strengthMgPerMl);
    if (refusal)
      refused.push({ value, label: `${label}, ${words.batch(batchNumber)}`, why: sentence(refusal, locale) });
    if (!drawUp) continue;
    usable.push({
      ...{ value, label, hint: words.batchHint(batchNumber, expiresOn, ampoules) },
      drawUp: words.drawUp(drawUp.volumeMl),
      contains: words.drawUpContains(drawUp.doseMg, drawUp.wastedMg),
    });
  }
  return { usable, refused };
}

function sentence(refusal: DrawUpRefusal, locale: Locale): string {
  // Each kind's sentence takes its own refusal; the words' type has made sure of it.
  const say = sessionWords[locale].doseRefused[refusal.kind] as (refusal: DrawUpRefusal) => string;
  return say(refusal);
}
