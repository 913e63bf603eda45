import { secondPersonProps } from "@/app/_pages/second-person";
import { AmpoulesPart } from "@/app/nurse/sessions/[visitId]/ampoules-part";
import { giveDoseAction } from "@/app/nurse/sessions/[visitId]/dose-actions";
import { batchChoices, giveDoseWords, siteChoices } from "@/app/nurse/sessions/[visitId]/dose-facts";
import { GiveDoseForm } from "@/components/session/give-dose-form";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { formWords } from "@/lib/content/words/form";
import { sessionWords } from "@/lib/content/words/session";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionView } from "@/lib/queries/sessions/session-view";

/** The dose: which ampoule, what to draw up with its formula, what is in the syringe, and a second pair of eyes. */
export function GiveDosePart({ view, locale }: { view: SessionView; locale: Locale }) {
  const { pathwayId, visitId, order } = view;
  const words = sessionWords[locale];
  const { usable, refused } = batchChoices(view, locale);
  return (
    <div className="space-y-5">
      {usable.length === 0 ? (
        <EmptyState title={words.noBatches} action={<Link href="/nurse/medicine">{words.toStock}</Link>}>
          {words.noBatchesText}
        </EmptyState>
      ) : (
        <GiveDoseForm
          action={giveDoseAction}
          ids={{ pathwayId, visitId }}
          batches={usable}
          sites={siteChoices(order?.route ?? "im", locale)}
          secondPerson={secondPersonProps(view.secondPersons, locale, order?.signedBy.userId)}
          words={giveDoseWords(locale)}
          formWords={formWords[locale]}
        />
      )}
      {refused.length > 0 && (
        <Details summary={words.cannotUse} open={usable.length === 0}>
          <ul className="divide-y divide-line">
            {refused.map(({ value, label, why }) => (
              <li key={value} className="py-2">
                <strong className="font-semibold">{label}</strong> {why}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <AmpoulesPart view={view} locale={locale} />
    </div>
  );
}
