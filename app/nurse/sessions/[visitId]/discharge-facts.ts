import type { ChecklistRowItem } from "@/components/session/checklist-row";
import type { DischargeWords } from "@/components/session/discharge-form";
import type { Tone } from "@/components/ui/tag";
import { goingHomeWords, measuredSentence } from "@/lib/content/words/going-home";
import { sessionWords } from "@/lib/content/words/session";
import { vitalsWords } from "@/lib/content/words/vitals";
import { type Locale, LOCALES } from "@/lib/domain/access/actor";
import type { SessionView } from "@/lib/queries/sessions/session-view";

// What the form of the way home gets, in one language and as plain strings: this travels to the browser.

export function dischargeItems(view: SessionView, locale: Locale): ChecklistRowItem[] {
  const words = goingHomeWords[locale];
  return view.dischargeCriteria.map(({ key, label }): ChecklistRowItem => {
    const measured = view.goingHome.measured[key];
    return {
      ...{ key, label: label[locale], expected: "yes", tone: "hold", consequence: sessionWords[locale].criterionNo },
      ...(measured && {
        known: {
          text: measuredSentence(measured, locale),
          answer: measured.state === "met" ? "yes" : "no",
          differs: words.measuredDiffers,
        },
      }),
    };
  });
}

export function dischargeWords(locale: Locale): DischargeWords {
  const { steps, answerComment, escortName, escortPhone, escortAtHome, saveDischarge } = sessionWords[locale];
  const words = goingHomeWords[locale];
  return {
    ...{ label: steps.discharge, comment: answerComment, escort: escortAtHome, escortName, escortPhone },
    ...{ escortRelation: words.escortRelation, advice: words.advice, adviceLocale: words.adviceLocale },
    locales: LOCALES.map((value) => ({ value, label: words.locales[value] })),
    ...{ adviceGiven: words.adviceGiven, adviceLink: words.adviceLink, call: words.call, callTime: words.callTime },
    ...{ callTimeHint: words.callTimeHint, caller: words.caller, save: saveDischarge },
  };
}

type Waiting = { tone: Tone; text: string };

/** What the way home waits for, and what is in place already. */
export function waitingBeforeHome(view: SessionView, locale: Locale): Waiting[] {
  const words = sessionWords[locale];
  const home = goingHomeWords[locale];
  const { release, earliestDischargeAt, goingHome, now } = view;
  const open = view.alerts.filter(({ acknowledged }) => !acknowledged).length;
  const waits = (isSo: boolean, text: () => string, tone: Tone = "attention"): Waiting[] =>
    isSo ? [{ tone, text: text() }] : [];
  return [
    ...(earliestDischargeAt
      ? waits(true, () => words.dischargeFrom(earliestDischargeAt), now >= earliestDischargeAt ? "good" : "quiet")
      : []),
    ...waits(goingHome.hasOpenEmergency, () => home.emergencyOpen, "danger"),
    ...waits(goingHome.isInfusionRunning, () => home.infusionRunning),
    ...waits(open > 0, () => words.openAlerts(open)),
    ...waits(view.needsRelease, () => words.needsRelease),
    ...(release && !view.needsRelease
      ? waits(true, () => words.released(release.releasedBy.name, release.releasedAt), "good")
      : []),
    ...waits(view.due.twoSkippedInARow, () => vitalsWords[locale].twoSkipped),
  ];
}
