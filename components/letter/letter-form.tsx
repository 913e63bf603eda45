"use client";

import { useFormContext } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Heading } from "@/components/ui/heading";
import type { LetterFormWords } from "@/lib/content/words/doctor";
import type { FormWords } from "@/lib/content/words/form";
import type { LetterSection } from "@/lib/domain/pathway/pathway-record";

/** `keep`: sentence by sentence, by place in the draft; `own`: the doctor's words at the end of each section. */
export type LetterValues = { keep: Record<string, Record<string, boolean>>; own: Record<string, string> };
export type SignLetterValues = { pathwayId: string; sections: Pick<LetterSection, "key" | "sentences">[] };

/** The drafted letter, sentence by sentence: taken along or left out, own words added, each with what it builds on. */
export function LetterForm({
  action,
  pathwayId,
  draftLetter,
  sourceWords,
  words,
  formWords,
  ...drafting
}: {
  action: FormAction<SignLetterValues>;
  pathwayId: string;
  draftLetter: LetterSection[];
  sourceWords: Readonly<Record<string, string>>;
  words: LetterFormWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<LetterValues> | undefined;
}) {
  const handle = useActionForm<LetterValues>({
    ...drafting,
    action: async ({ commandId, ...values }) => {
      const { status, message, fieldErrors } = await action({
        commandId,
        pathwayId,
        sections: chosen(draftLetter, values),
      });
      return { status, ...(message !== undefined && { message }), ...(fieldErrors && { fieldErrors }) };
    },
    defaultValues: {
      keep: Object.fromEntries(
        draftLetter.map(({ key, sentences }) => [
          key,
          Object.fromEntries(sentences.map((_, place) => [`s${place}`, true])),
        ]),
      ),
      own: Object.fromEntries(draftLetter.map(({ key }) => [key, ""])),
    },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="max-w-3xl">
      {draftLetter.map((section) => (
        <DraftedSection key={section.key} section={section} sourceWords={sourceWords} words={words} />
      ))}
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}

function DraftedSection({
  section: { key, heading, sentences },
  sourceWords,
  words,
}: {
  section: LetterSection;
  sourceWords: Readonly<Record<string, string>>;
  words: LetterFormWords;
}) {
  const { register } = useFormContext<LetterValues>();
  return (
    <section lang="nb" className="border-t border-line pt-5">
      <Heading level={2}>{heading}</Heading>
      <ul className="mt-3 mb-4">
        {sentences.map(({ text, source }, place) => (
          <li key={text}>
            <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md py-2 pr-2 hover:bg-sunk [&:not(:has(:checked))>span]:text-ink-faint [&:not(:has(:checked))>span]:line-through">
              <input
                type="checkbox"
                className="mt-1 size-5 shrink-0 accent-[var(--fjord-fill)]"
                {...register(`keep.${key}.s${place}`)}
              />
              <span className="min-w-0">
                {text}{" "}
                <span className="text-sm whitespace-nowrap text-ink-soft">
                  ({sourceWords[source?.kind ?? ""] ?? source?.kind})
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <TextArea name={`own.${key}`} label={`${words.own}: ${heading.toLowerCase()}`} rows={1} optional />
    </section>
  );
}

/** What is signed: the sentences taken along, word for word, and the doctor's own, which claim no source. */
function chosen(draftLetter: LetterSection[], { keep, own }: LetterValues): SignLetterValues["sections"] {
  return draftLetter.map(({ key, sentences }) => ({
    key,
    sentences: [
      ...sentences.filter((_, place) => keep[key]?.[`s${place}`] === true),
      ...(own[key]?.trim() ? [{ text: own[key].trim(), source: null }] : []),
    ],
  }));
}
