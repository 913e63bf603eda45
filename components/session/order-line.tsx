import { doseWords } from "@/lib/content/words/dose";
import { sessionWords } from "@/lib/content/words/session";
import { orderWords } from "@/lib/content/words/order";
import type { Locale } from "@/lib/domain/access/actor";
import type { GivenDose } from "@/lib/domain/dose/describe-given-dose";
import { DOSE_SITES } from "@/lib/domain/dose/dose.schema";
import type { DoseAdministration, DoseOrder } from "@/lib/domain/pathway/treatment-day-record";

/** One line above everything: what is ordered, or what was given, when, by whom and checked by whom. */
export function OrderLine({
  order,
  dose,
  given = null,
  locale,
}: {
  order: DoseOrder | null;
  dose: DoseAdministration | null;
  /** What the patient really got, when that is not simply what was drawn up. */
  given?: GivenDose | null;
  locale: Locale;
}) {
  const words = sessionWords[locale];
  if (dose) {
    const site = DOSE_SITES.find((known) => known === dose.site);
    return (
      <p className="tabular-nums">
        <strong className="text-lg font-semibold">
          {order?.route.toUpperCase()} {words.doseLine(dose.doseMg, dose.volumeMl, dose.strengthMgPerMl)}
        </strong>{" "}
        <span className="text-ink-soft">
          {words.givenBy(dose.givenAt, dose.givenBy.name, dose.checkedBy.name)}
          {site && `, ${words.sites[site].toLowerCase()}`}, {words.batch(dose.batchNumber)}
        </span>
        {given?.ending && (
          <strong className="block font-semibold">
            {doseWords[locale].given(given.givenMg, given.givenVolumeMl)}{" "}
            <span className="font-normal text-ink-soft">{doseWords[locale].endings[given.ending.kind]}</span>
          </strong>
        )}
        {given?.infusion && !given.ending && (
          <span className="block">
            {doseWords[locale].infusion}: {doseWords[locale].infusionStates[given.infusion.state].toLowerCase()},{" "}
            {doseWords[locale].infused(given.infusion.infusedMl, given.infusion.volumeMl)}
          </span>
        )}
      </p>
    );
  }
  if (!order) return <p className="text-ink-soft">{words.noOrder}</p>;
  return (
    <div className="tabular-nums">
      <p>
        <strong className="text-lg font-semibold">
          {words.orderLine(order.doseMg, words.route[order.route], order.validUntil)}
        </strong>{" "}
        <span className="text-ink-soft">
          {words.orderFormula(order.weightKg, order.mgPerKg, order.doseMg)},{" "}
          {order.strengthMgPerMl !== null && `${String(order.strengthMgPerMl)} mg/ml, `}
          {order.infusionMinutes !== null && `${orderWords[locale].overMinutes(order.infusionMinutes)}, `}
          {words.orderedBy(order.signedBy.name, order.signedAt)}
        </span>
      </p>
      {order.comment && (
        <p>
          <span className="text-ink-soft">{words.orderComment}:</span> {order.comment}
        </p>
      )}
    </div>
  );
}
