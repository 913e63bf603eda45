import { SignedNote } from "@/components/note/signed-note";
import { Details } from "@/components/ui/details";
import { psychologistWords } from "@/lib/content/words/psychologist";
import type { Locale } from "@/lib/domain/access/actor";
import type { TherapyVisit } from "@/lib/queries/psychologist/therapy-visit";

/** The newest signed note of another visit: where the conversation stopped. */
export function PreviousNote({ view, locale }: { view: TherapyVisit; locale: Locale }) {
  const previous = view.therapy.notes.find(({ visitId }) => visitId !== null && visitId !== view.visit.id);
  if (!previous) return null;
  return (
    <Details summary={psychologistWords[locale].previousNote}>
      <SignedNote note={previous} locale={locale} />
    </Details>
  );
}
