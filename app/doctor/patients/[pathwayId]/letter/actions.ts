"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { SignLetterValues } from "@/components/letter/letter-form";
import type { LetterSentValues } from "@/components/letter/letter-sent-form";
import { recordLetterSent } from "@/lib/commands/letters/record-letter-sent";
import { signLetter } from "@/lib/commands/letters/sign-letter";
import { doctorWords } from "@/lib/content/words/doctor";
import { letterWords } from "@/lib/content/words/letter";
import type { REQUIRED_SECTIONS } from "@/lib/domain/letter/letter.schema";

const pages = (pathwayId: string) => ({ revalidate: [`/doctor/patients/${pathwayId}/letter`, "/doctor"] });

export const sign: FormAction<SignLetterValues> = async (values) =>
  runAction(
    signLetter,
    values,
    (locale) => {
      const { letterSaved, letterRefused } = doctorWords[locale];
      const heading = (key: (typeof REQUIRED_SECTIONS)[number]) => letterWords[locale].headings[key];
      return {
        saved: () => letterSaved.signed,
        refused: {
          "pathway-closed": () => letterRefused.pathwayClosed,
          "session-under-way": () => letterRefused.sessionUnderWay,
          "course-not-finished": () => letterRefused.notFinished,
          "letter-unchanged": () => letterRefused.unchanged,
          "sentence-not-from-record": ({ text }) => letterRefused.notFromRecord(text),
          "section-empty": ({ keys }) => letterRefused.sectionEmpty(keys.map(heading)),
        },
      };
    },
    { ...pages(values.pathwayId), clearDraft: `sign-letter:${values.pathwayId}` },
  );

export const noteSent: FormAction<LetterSentValues> = async (values) =>
  runAction(
    recordLetterSent,
    values,
    (locale) => {
      const { letterSaved, letterRefused } = doctorWords[locale];
      return {
        saved: () => letterSaved.sent,
        refused: { "letter-unknown": () => letterRefused.unknown, "already-sent": () => letterRefused.alreadySent },
      };
    },
    pages(values.pathwayId),
  );
