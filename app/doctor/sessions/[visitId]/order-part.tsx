import { signOrder, takeOrderBack, weighForOrder } from "@/app/doctor/sessions/[visitId]/actions";
import { ReasonForm } from "@/components/course/reason-form";
import { OrderDoseForm } from "@/components/order/order-dose-form";
import { MeasurementForm } from "@/components/screening/measurement-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formatNumber, formatQuantity, formatShortDateTime } from "@/lib/content/format";
import { doctorWords } from "@/lib/content/words/doctor";
import { doseWords } from "@/lib/content/words/dose";
import { formWords } from "@/lib/content/words/form";
import { volumeFor } from "@/lib/domain/order/dose-calculation";
import { substanceName } from "@/lib/content/words/medicine";
import { orderWords } from "@/lib/content/words/order";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import type { DoseOrder } from "@/lib/domain/pathway/treatment-day-record";
import type { SessionOrder } from "@/lib/queries/doctor/session-order";
import type { SessionView } from "@/lib/queries/sessions/session-view";

type Props = { view: SessionView; order: SessionOrder; locale: Locale };

/** The order: signed with its formula, or the form with everything that it is calculated from beside it. */
export function OrderPart({ view, order, locale }: Props) {
  const words = orderWords[locale];
  const { pathwayId, visitId } = view;
  const inForce = order.orders.find(({ cancelled, validUntil }) => !cancelled && validUntil > view.now);
  const earlier = order.orders.filter((candidate) => candidate !== inForce);
  const { volumeStepMl } = order.dose;
  const mayOrder = !inForce && !view.dose && !view.visit.cancelled && view.phase.kind !== "discharged";
  return (
    <Section title={words.orderTitle} {...(mayOrder && { description: words.oneDose })}>
      {inForce && <SignedOrder order={inForce} volumeStepMl={volumeStepMl} locale={locale} />}
      {inForce && !view.dose && (
        <Details summary={words.cancelForm.label}>
          <ReasonForm
            action={takeOrderBack}
            values={{ pathwayId, visitId, orderId: inForce.id }}
            words={words.cancelForm}
            formWords={formWords[locale]}
            variant="secondary"
          />
        </Details>
      )}
      {mayOrder && <NewOrder view={view} order={order} locale={locale} />}
      {earlier.map((old) => (
        <div key={old.id} className="mt-4 text-ink-soft">
          <SignedOrder order={old} volumeStepMl={volumeStepMl} locale={locale} />
        </div>
      ))}
    </Section>
  );
}

type SignedProps = { order: DoseOrder; volumeStepMl: number; locale: Locale };

function SignedOrder({ order, volumeStepMl, locale }: SignedProps) {
  const words = orderWords[locale];
  return (
    <div className={`max-w-measure tabular-nums ${order.cancelled ? "[&>p:first-child]:line-through" : ""}`}>
      <p className="text-lg">
        {words.formula(
          formatQuantity(order.weightKg, "kg", locale),
          formatNumber(order.mgPerKg, locale),
          formatQuantity(order.doseMg, "mg", locale),
        )}{" "}
        ({substanceName(order.substance, locale)}, {order.route.toUpperCase()}
        {order.infusionMinutes !== null && `, ${words.overMinutes(order.infusionMinutes)}`})
      </p>
      <p className="text-ink-soft">
        {words.signed(order.signedBy.name, formatShortDateTime(order.signedAt, locale))}.{" "}
        {words.validUntil(order.validUntil)}.
      </p>
      {order.strengthMgPerMl !== null && (
        <p>{doseWords[locale].drawUpFormula(order.doseMg, order.strengthMgPerMl, volumeOf(order, volumeStepMl))}</p>
      )}
      {order.monitoringPlan && (
        <p>
          {words.monitoring(order.monitoringPlan.scheduleMinutes, order.monitoringPlan.thenEveryMinutes)} (
          {words.closerThanProtocol})
        </p>
      )}
      {order.confirmations.map(({ kind, reason }) => (
        <p key={kind}>
          {words.reasonFor[kind]}: {reason}
        </p>
      ))}
      {order.comment && <p>{order.comment}</p>}
      {order.cancelled && <p>{words.cancelled(order.cancelled.by.name, order.cancelled.reason)}</p>}
    </div>
  );
}

function volumeOf({ doseMg, strengthMgPerMl }: DoseOrder, stepMl: number): number {
  return strengthMgPerMl === null ? 0 : volumeFor({ doseMg, strengthMgPerMl, stepMl }).volumeMl;
}

function NewOrder({ view, order, locale }: Props) {
  const words = orderWords[locale];
  const { dose, weight, last, monitoring } = order;
  const { pathwayId, visitId } = view;
  const facts = doctorWords[locale];
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      {weight ? (
        <OrderDoseForm
          key={weight.id}
          action={signOrder}
          values={{ pathwayId, visitId, measurementId: weight.id }}
          basis={{
            weightKg: weight.weightKg,
            ...{ minMgPerKg: dose.minMgPerKg, maxMgPerKg: dose.maxMgPerKg, capMg: dose.capMg },
            ...{ confirmIncreaseMgPerKg: dose.confirmIncreaseMgPerKg, strengthsMgPerMl: dose.strengthsMgPerMl },
            ...{ volumeStepMl: dose.volumeStepMl, maxVolumeMl: dose.maxVolumeMl, lastMgPerKg: last?.mgPerKg ?? null },
            ...(dose.route === "iv" && { infusionMinutes: dose.infusionMinutes }),
            ...{ readingMinutes: monitoring.scheduleMinutes, thenEveryMinutes: monitoring.thenEveryMinutes },
          }}
          words={words.orderForm}
          formWords={formWords[locale]}
        />
      ) : (
        <Notice tone="warning" title={words.noWeight} className="self-start" />
      )}
      <div>
        <DescriptionList
          items={[
            {
              term: facts.factAllergies,
              description: <strong className="font-semibold">{order.allergies || facts.notRecorded}</strong>,
            },
            { term: facts.factMedicines, description: order.medicines || facts.notRecorded },
            {
              term: facts.factWeight,
              description: weight
                ? words.weightFrom(
                    formatQuantity(weight.weightKg, "kg", locale),
                    formatShortDateTime(weight.measuredAt, locale),
                  )
                : facts.notRecorded,
            },
            {
              term: facts.doses,
              description: last
                ? words.lastDose(formatNumber(last.mgPerKg, locale), formatQuantity(last.doseMg, "mg", locale))
                : words.noLastDose,
            },
            {
              term: facts.factProtocol,
              description: words.range(
                formatNumber(dose.minMgPerKg, locale),
                formatNumber(dose.maxMgPerKg, locale),
                formatQuantity(dose.capMg, "mg", locale),
              ),
            },
          ]}
        />
        <Details summary={words.weighAgain} open={!weight}>
          <MeasurementForm
            action={weighForOrder.bind(null, visitId)}
            pathwayId={pathwayId}
            words={screeningWords[locale].measurementForm}
            formWords={formWords[locale]}
          />
        </Details>
      </div>
    </div>
  );
}
