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
      {isUnexpected && (
        <p className={`mt-2 font-medium ${item.tone === "stop" ? "text-red" : "text-amber"}`} role="status">
          {item.consequence}
        </p>
      )}
      <div className="[&>details]:border-b-0">
        <Details summary={commentLabel} open={isUnexpected}>
          <TextField name={`${name}.comment`} label={`${commentLabel}: ${item.label}`} optional="unsaid" />
        </Details>
      </div>
    </li>
  );
}
