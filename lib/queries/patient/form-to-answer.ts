import { findOpenForm, listGivenAnswers } from "@/lib/db/begun-forms";
import { listClinicTexts } from "@/lib/db/instrument-texts";
import type { InstrumentText } from "@/lib/content/instruments/instrument-text";
import { instrumentText } from "@/lib/content/instruments/instrument-texts";
import type { Locale } from "@/lib/domain/access/actor";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { formsDue } from "@/lib/domain/pathway/own-course";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { type BegunForm, latestAnswers, outdatedAt } from "@/lib/domain/questionnaire/begun-form";
import { sentToday } from "@/lib/queries/patient/own-forms";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

export type FormToAnswer = {
  now: Date;
  pathwayId: string;
  isDue: boolean;
  /** Sent in today, perhaps by this device itself when it found a network again. */
  isSentToday: boolean;
  /** The words in this language; undefined when the clinic has none. */
  text: InstrumentText | undefined;
  /** Which of the forms of this sitting it is. */
  sitting: { place: number; total: number };
  /** What was answered before, here or on another device. */
  begun: { formId: string; startedAt: Date; answers: Record<string, number> } | null;
  /** Answers that were begun and are not brought back, and why. */
  setAside: { why: "outdated" | "other-language" | "other-words"; begunAt: Date } | null;
  /** What was begun on this device before this instant is not brought back either. */
  keepsFrom: Date;
};

/** One form as it is to be answered, with what was answered already. */
export const formToAnswer = defineOwnQuery({
  name: "form-to-answer",
  permission: "questionnaire:view-own",
  shows: ["questionnaires"],
  look: async (
    record,
    { instrument, locale }: { instrument: InstrumentKey; locale: Locale },
    now,
    tx,
  ): Promise<FormToAnswer> => {
    const due = formsDue(record, deriveStanding(record, now), now);
    const text = instrumentText(instrument, locale, await listClinicTexts(tx));
    const sent = sentToday(record, now);
    const open = await findOpenForm(tx, record.id, instrument);
    const why = open && setAsideBecause(open, { text, locale }, now);
    const answers = open && !why ? latestAnswers(await listGivenAnswers(tx, open.id)) : {};
    return {
      ...{ now, pathwayId: record.id, text },
      isDue: due.includes(instrument),
      isSentToday: sent.some((form) => form.instrument === instrument),
      sitting: { place: sent.length + 1, total: sent.length + due.length },
      begun: open && !why ? { formId: open.id, startedAt: open.begunAt, answers } : null,
      setAside: open && why ? { why, begunAt: open.begunAt } : null,
      keepsFrom: new Date(2 * now.getTime() - outdatedAt(instrument, now).getTime()),
    };
  },
});

function setAsideBecause(
  open: BegunForm,
  { text, locale }: { text: InstrumentText | undefined; locale: Locale },
  now: Date,
): NonNullable<FormToAnswer["setAside"]>["why"] | null {
  if (now >= outdatedAt(open.instrument, open.begunAt)) return "outdated";
  if (open.locale !== locale) return "other-language";
  return open.textVersion === text?.version ? null : "other-words";
}
