import { secondPersonProps } from "@/app/_pages/second-person";
import { returnFromSession, wasteFromSession, withdrawForSession } from "@/app/nurse/sessions/[visitId]/dose-actions";
import { outChoices } from "@/app/nurse/sessions/[visitId]/dose-facts";
import { MoveAmpoulesForm, WasteForm } from "@/components/medicine/move-forms";
import { Details } from "@/components/ui/details";
import { doseWords } from "@/lib/content/words/dose";
import { formWords } from "@/lib/content/words/form";
import { medicineWords } from "@/lib/content/words/medicine";
import { sessionWords } from "@/lib/content/words/session";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionView } from "@/lib/queries/sessions/session-view";

/** What is out of the stock for this session: taken out, put back unopened, thrown away before a witness. */
export function AmpoulesPart({ view, locale }: { view: SessionView; locale: Locale }) {
  const words = doseWords[locale];
  const medicine = medicineWords[locale];
  const { visitId } = view;
  const out = outChoices(view, locale);
  const unopened = out.filter(({ value }) => view.out.some((row) => row.batchId === value && row.ampoules > 0));
  const inStock = view.batches
    .filter(({ ampoules }) => ampoules > 0)
    .map(({ id, product, strengthMgPerMl, batchNumber }) => ({
      value: id,
      label: `${sessionWords[locale].batchChoice(product, strengthMgPerMl)}, ${sessionWords[locale].batch(batchNumber)}`,
    }));
  const shared = { batch: medicine.batch, ampoules: medicine.ampoules };
  if (view.out.length === 0 && inStock.length === 0) return null;
  return (
    <Details summary={words.ampoulesTitle} open={view.dose !== null && out.length > 0}>
      <div className="space-y-6">
        <p className="text-ink-soft">{words.ampoulesLead}</p>
        <ul className="tabular-nums">
          {view.out.map((row) => (
            <li key={row.batchId} className="font-medium">
              {words.out(row.product, row.strengthMgPerMl, row.batchNumber, row.outMg)}
            </li>
          ))}
          {view.out.length === 0 && <li>{words.nothingOut}</li>}
        </ul>
        {inStock.length > 0 && (
          <div className="space-y-3">
            <p className="text-ink-soft">{words.withdrawHint}</p>
            <MoveAmpoulesForm
              action={withdrawForSession}
              visitId={visitId}
              batches={inStock}
              words={{ ...shared, label: words.withdraw, save: words.withdraw }}
              formWords={formWords[locale]}
            />
          </div>
        )}
        {unopened.length > 0 && (
          <MoveAmpoulesForm
            action={returnFromSession}
            visitId={visitId}
            batches={unopened}
            words={{ ...shared, label: words.giveBack, save: words.giveBack }}
            formWords={formWords[locale]}
          />
        )}
        {out.length > 0 && (
          <WasteForm
            action={wasteFromSession}
            visitId={visitId}
            batches={out}
            secondPerson={secondPersonProps(view.secondPersons, locale)}
            words={{
              ...shared,
              label: words.waste,
              volume: medicine.wasteVolume,
              reason: medicine.reason,
              save: words.waste,
            }}
            formWords={formWords[locale]}
          />
        )}
      </div>
    </Details>
  );
}
