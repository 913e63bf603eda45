import { ButtonForm } from "@/components/form/button-form";
import type { FormAction } from "@/components/form/form-state";
import { Heading } from "@/components/ui/heading";
import { Panel } from "@/components/ui/panel";
import type { FormWords } from "@/lib/content/words/form";

/** An earlier time that is held for the patient: what, instead of what, until when, yes or no. */
export function OfferPanel({
  ids,
  accept,
  decline,
  words,
  formWords,
}: {
  ids: { pathwayId: string; offerId: string };
  accept: FormAction<{ pathwayId: string; offerId: string }>;
  decline: FormAction<{ pathwayId: string; offerId: string }>;
  words: Record<"title" | "what" | "when" | "insteadOf" | "until" | "accept" | "decline", string>;
  formWords: FormWords;
}) {
  return (
    <Panel label={words.title}>
      <p className="text-sm font-medium text-ink-soft">{words.title}</p>
      <Heading level={2} className="mt-1">
        {words.what}
      </Heading>
      <p className="mt-2 text-lg">{words.when}</p>
      {words.insteadOf !== "" && <p className="mt-1 text-ink-soft">{words.insteadOf}</p>}
      <p className="mt-3">{words.until}</p>
      <div className="mt-5 flex flex-wrap gap-x-3 gap-y-4">
        <ButtonForm
          action={accept}
          values={ids}
          label={words.accept}
          accessibleName={words.accept}
          variant="primary"
          words={formWords}
        />
        <ButtonForm
          action={decline}
          values={ids}
          label={words.decline}
          accessibleName={words.decline}
          words={formWords}
        />
      </div>
    </Panel>
  );
}
