import { sessionWords } from "@/lib/content/words/session";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

/** What patient and psychologist have agreed for the session: in view for everybody in the room. */
export function ComfortCard({ card, locale }: { card: SessionFacts["comfortCard"]; locale: Locale }) {
  const words = sessionWords[locale];
  return (
    <section aria-label={words.comfortCard} className="border-t border-line pt-4">
      <h2 className="text-base font-semibold">{words.comfortCard}</h2>
      {card === null ? (
        <p className="text-ink-soft">{words.noComfortCard}</p>
      ) : (
        <>
          <dl className="mt-2 space-y-2">
            {Object.entries(words.comfortFields)
              .filter(([key]) => card.content[key])
              .map(([key, label]) => (
                <div key={key}>
                  <dt className="text-sm text-ink-soft">{label}</dt>
                  <dd className="whitespace-pre-line">{card.content[key]}</dd>
                </div>
              ))}
          </dl>
          <p className="mt-2 text-sm text-ink-soft">{words.comfortCardBy(card.signedBy, card.signedAt)}</p>
        </>
      )}
    </section>
  );
}
