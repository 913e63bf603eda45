"use client";

import { useWatch } from "react-hook-form";
import { useChartingAction } from "@/components/charting/charting-context";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import type { Choice } from "@/components/form/radio-group";
import { useActionForm } from "@/components/form/use-action-form";
import { buttonLook } from "@/components/ui/button-look";
import { classNames } from "@/components/ui/class-names";
import type { FormWords } from "@/lib/content/words/form";

export type QuickEventValues = { pathwayId: string; visitId: string; kind: string; severity: string };

/** Two taps with gloves on: what it is, then how strong. The second one records it, from now. */
export function QuickEventForm({
  action,
  pathwayId,
  visitId,
  kinds,
  severities,
  words,
  formWords,
}: {
  action: FormAction<QuickEventValues>;
  pathwayId: string;
  visitId: string;
  kinds: Choice[];
  severities: Choice[];
  words: Record<"label" | "kind" | "severity" | "chooseFirst", string>;
  formWords: FormWords;
}) {
  const labelOf = (choices: Choice[], chosen: string) => choices.find(({ value }) => value === chosen)?.label;
  const send = useChartingAction("record-adverse-event", action, ({ kind, severity }, { adverseEvent }) =>
    adverseEvent.replace("{what}", [labelOf(kinds, kind), labelOf(severities, severity)].filter(Boolean).join(", ")),
  );
  const handle = useActionForm<QuickEventValues>({
    ...{ action: send, resetOnSaved: true },
    defaultValues: { pathwayId, visitId, kind: "", severity: "" },
  });
  const chosen = useWatch({ control: handle.form.control, name: "kind" });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="!space-y-4">
      <div role="group" aria-label={words.kind} className="grid grid-cols-2 gap-2">
        {kinds.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={chosen === value}
            onClick={() => handle.form.setValue("kind", value)}
            className={classNames(
              buttonLook("secondary", "large", "!px-2"),
              chosen === value && "border-fjord-fill bg-fjord-tint font-semibold",
            )}
          >
            {label}
          </button>
        ))}
      </div>
      {chosen === "" ? (
        <p className="text-ink-soft">{words.chooseFirst}</p>
      ) : (
        <div role="group" aria-label={words.severity} className="grid grid-cols-2 gap-2">
          {severities.map(({ value, label }) => (
            <button
              key={value}
              type="submit"
              aria-disabled={handle.sending || undefined}
              onClick={() => handle.form.setValue("severity", value)}
              className={buttonLook("primary", "large", "!px-2")}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </ActionForm>
  );
}
