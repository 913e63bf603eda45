"use client";

import { ActionForm } from "@/components/form/action-form";
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
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
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
    </ActionForm>
  );
}
