"use client";

import { type FocusEvent, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { InsertLines, type LinesToInsert } from "@/components/note/insert-lines";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import type { NoteKind } from "@/lib/domain/pathway/pathway-record";

export type NoteValues = {
  pathwayId: string;
  kind: NoteKind;
  visitId: string | null;
  content: Record<string, string>;
  correctsId: string | null;
  correctionReason: string;
};

export type NoteField = { key: string; label: string; hint: string; optional: boolean };

/** A page to write on: headings with room under each, saved while writing, signed at the end. Nothing else moves. */
export function NoteForm({
  action,
  saveDraft,
  draftKey,
  draft,
  subject,
  fields,
  content = {},
  lines,
  words,
  formWords,
}: {
  action: FormAction<NoteValues>;
  saveDraft: SaveDraft;
  draftKey: string;
  draft?: KeptDraft<NoteValues> | undefined;
  subject: Pick<NoteValues, "pathwayId" | "kind" | "visitId" | "correctsId">;
  fields: NoteField[];
  /** What the note said before, when it is corrected or renewed. */
  content?: Readonly<Record<string, string>>;
  /** The writer's own lines from the session, to be put into the note one by one, by hand. */
  lines?: LinesToInsert | undefined;
  words: { label: string; submit: string; hint: string; correctionReason: string };
  formWords: FormWords;
}) {
  const handle = useActionForm<NoteValues>({
    action,
    draftKey,
    saveDraft,
    draft,
    defaultValues: {
      ...subject,
      content: Object.fromEntries(fields.map(({ key }) => [key, content[key] ?? ""])),
      correctionReason: "",
    },
  });
  const [writingIn, setWritingIn] = useState(fields[0]?.key ?? "");
  const into = fields.find(({ key }) => key === writingIn) ?? fields[0];
  const page = (
    <>
      {subject.correctsId !== null && <TextArea name="correctionReason" label={words.correctionReason} rows={2} />}
      {fields.map(({ key, label, hint, optional }) => (
        <TextArea
          key={key}
          name={`content.${key}`}
          label={label}
          {...(hint !== "" && { hint })}
          optional={optional}
          rows={optional ? 2 : 4}
        />
      ))}
      <p className="text-sm text-ink-soft">{words.hint}</p>
      <SubmitButton>{words.submit}</SubmitButton>
    </>
  );
  if (!lines || !into) {
    return (
      <ActionForm handle={handle} words={formWords} label={words.label}>
        {page}
      </ActionForm>
    );
  }
  const rememberWhere = ({ target }: FocusEvent) => {
    const field = target instanceof HTMLTextAreaElement && fields.find(({ key }) => target.name === `content.${key}`);
    if (field) setWritingIn(field.key);
  };
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="!max-w-none">
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]" onFocus={rememberWhere}>
        <div className="min-w-0 max-w-measure space-y-6">{page}</div>
        <div className="min-w-0 max-lg:order-first lg:sticky lg:top-20 lg:self-start">
          <InsertLines lines={lines} field={`content.${into.key}`} fieldLabel={into.label} />
        </div>
      </div>
    </ActionForm>
  );
}
