"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { ImportTextValues } from "@/components/instrument/import-text-form";
import { approveInstrumentText } from "@/lib/commands/instrument-texts/approve-instrument-text";
import { importInstrumentText } from "@/lib/commands/instrument-texts/import-instrument-text";
import { retireInstrumentText } from "@/lib/commands/instrument-texts/retire-instrument-text";
import { instrumentTextWords } from "@/lib/content/words/instrument-text";

export type TextValues = { textId: string };

export const importTextAction: FormAction<ImportTextValues> = async (values) =>
  runAction(
    importInstrumentText,
    values,
    (locale) => {
      const words = instrumentTextWords[locale];
      return {
        saved: () => words.imported,
        refused: {
          "questionnaire-problems": ({ problems }) =>
            [
              words.problemsTitle,
              ...problems.map(({ kind, place, detail }) => words.problem(words.problems[kind](detail ?? ""), place)),
            ].join("\n"),
          "same-text-again": ({ version }) => words.refused.sameText(version),
        },
      };
    },
    { revalidate: "/instruments", next: ({ id }) => `/instruments/texts/${id}` },
  );

export const approveTextAction: FormAction<TextValues> = async (values) =>
  runAction(
    approveInstrumentText,
    values,
    (locale) => {
      const { refused, textPage } = instrumentTextWords[locale];
      return {
        saved: () => textPage.approved,
        refused: {
          "text-retired": () => refused.retired,
          "text-already-approved": () => refused.alreadyApproved,
          "approved-by-importer": () => refused.ownImport,
        },
      };
    },
    { revalidate: ["/instruments", `/instruments/texts/${encodeURIComponent(values.textId)}`] },
  );

export const retireTextAction: FormAction<TextValues> = async (values) =>
  runAction(
    retireInstrumentText,
    values,
    (locale) => {
      const { refused, textPage } = instrumentTextWords[locale];
      return { saved: () => textPage.retired, refused: { "text-retired": () => refused.retired } };
    },
    { revalidate: ["/instruments", `/instruments/texts/${encodeURIComponent(values.textId)}`] },
  );
