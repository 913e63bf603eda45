import { ButtonForm } from "@/components/form/button-form";
import type { FormAction } from "@/components/form/form-state";
import type { FormWords } from "@/lib/content/words/form";

type OneHold = { pathwayId: string; holdId: string };
type Answer = { action: FormAction<OneHold>; label: string };

/** Book what is held, or give it back. */
export function AnswerHold({
  hold,
  confirm,
  giveBack,
  words,
}: {
  hold: OneHold;
  confirm: Answer;
  giveBack: Answer;
  words: FormWords;
}) {
  return (
    <div className="mt-5 flex flex-wrap items-start gap-3">
      <ButtonForm {...confirm} values={hold} accessibleName={confirm.label} variant="primary" words={words} />
      <ButtonForm {...giveBack} values={hold} accessibleName={giveBack.label} words={words} />
    </div>
  );
}
