"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { useFormWords } from "@/components/form/form-context";
import { RadioGroup } from "@/components/form/radio-group";
import { TextField } from "@/components/form/text-field";
import { Details } from "@/components/ui/details";

export type ChecklistRowItem = {
  key: string;
  label: string;
  hint?: string;
  expected: "yes" | "no";
  consequence: string;
  tone: "hold" | "stop";
  /** What must be written beside the answer: a name, times. */
  writes?: { label: string; when: "always" | "yes" | "no" };
  /** What is known already: the patient's own answer, or what the newest reading says. */
  known?: { text: string; answer: "yes" | "no" | null; differs: string };
};

/** One line of a checklist: the question, yes or no with neither chosen, a remark, and what another answer than the expected means. */
export function ChecklistRow({
  item,
  group,
  commentLabel,
}: {
  item: ChecklistRowItem;
  group: string;
  commentLabel: string;
}) {
  const { control } = useFormContext();
  const words = useFormWords();
  const name = `${group}.${item.key}`;
  const answer: unknown = useWatch({ control, name: `${name}.answer` });
  const { writes, known } = item;
  const asks = writes !== undefined && (writes.when === "always" ? answer !== null : writes.when === answer);
  const differs =
    known !== undefined && known.answer !== null && (answer === "yes" || answer === "no") && answer !== known.answer;
  const isUnexpected = (answer === "yes" || answer === "no") && answer !== item.expected;
  return (
    <li className="border-b border-line py-3">
      <RadioGroup
        name={`${name}.answer`}
        label={item.label}
        hint={item.hint}
        inline
        choices={[
          { value: "yes", label: words.yes },
          { value: "no", label: words.no },
        ]}
      />
      {known && (
        <p className={`mt-2 text-sm ${differs ? "font-medium text-amber" : "text-ink-soft"}`} role="status">
          {known.text}
          {differs && ` ${known.differs}`}
        </p>
      )}
      {isUnexpected && (
        <p className={`mt-2 font-medium ${item.tone === "stop" ? "text-red" : "text-amber"}`} role="status">
          {item.consequence}
        </p>
      )}
      {asks ? (
        <div className="mt-2">
          <TextField name={`${name}.comment`} label={writes.label} />
        </div>
      ) : (
        <div className="[&>details]:border-b-0">
          <Details summary={commentLabel} open={isUnexpected}>
            <TextField name={`${name}.comment`} label={`${commentLabel}: ${item.label}`} optional="unsaid" />
          </Details>
        </div>
      )}
    </li>
  );
}
