import { viewOrNotFound } from "@/app/_pages/run-query";
import { savePlanAction } from "@/app/lead/emergency-plan/actions";
import { EmergencyPlanForm, type EmergencyPlanValues } from "@/components/emergency/emergency-plan-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatPhone } from "@/lib/content/format";
import { capacityWords } from "@/lib/content/words/capacity";
import { emergencyWords } from "@/lib/content/words/emergency";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import type { EmergencyPlan } from "@/lib/domain/emergency/emergency-plan.schema";
import { emergencyPlans, type PlaceWithPlans } from "@/lib/queries/emergency/emergency-plans";

export async function generateMetadata() {
  return { title: emergencyWords[await currentLocale()].plans.title };
}

/** What the emergency button shows at each place: the plan in force with who approved it, a new version, and those before it. */
export default async function EmergencyPlansPage() {
  const { locale } = await requireRole("lead");
  const places = await viewOrNotFound(emergencyPlans, null);
  const words = emergencyWords[locale].plans;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: "/lead/capacity", label: capacityWords[locale].back }}
      />
      <div className="space-y-12">
        {places.map((place) => (
          <PlacePlans key={place.id} place={place} locale={locale} />
        ))}
      </div>
    </>
  );
}

function PlacePlans({ place, locale }: { place: PlaceWithPlans; locale: Locale }) {
  const words = emergencyWords[locale];
  const [current, ...earlier] = place.plans;
  return (
    <Section title={place.name} description={place.address === "" ? words.panel.noAddress : place.address}>
      {current ? (
        <PlanFacts plan={current} locale={locale} />
      ) : (
        <Notice tone="warning" title={words.panel.noPlan}>
          <p>{words.plans.none}</p>
        </Notice>
      )}
      <Details summary={current ? words.plans.change : words.plans.first} open={!current}>
        <EmergencyPlanForm
          key={current?.id}
          action={savePlanAction}
          before={valuesOf(place.id, current)}
          label={`${words.plans.form.label}, ${place.name}`}
          words={words.plans.form}
          formWords={formWords[locale]}
        />
      </Details>
      {earlier.length > 0 && (
        <Details summary={words.plans.earlier}>
          <div className="space-y-8">
            {earlier.map((plan) => (
              <PlanFacts key={plan.id} plan={plan} locale={locale} />
            ))}
          </div>
        </Details>
      )}
    </Section>
  );
}

function PlanFacts({ plan, locale }: { plan: EmergencyPlan; locale: Locale }) {
  const { panel, approved } = emergencyWords[locale];
  return (
    <>
      <DescriptionList
        items={[
          { term: panel.steps, description: <Lines items={plan.steps} isOrdered /> },
          { term: panel.meet, description: <span className="whitespace-pre-line">{plan.meetAt}</span> },
          { term: panel.doctor, description: formatPhone(plan.doctorPhone) },
          ...plan.numbers.map(({ name, phone }) => ({ term: name, description: formatPhone(phone) })),
          { term: panel.equipment, description: <Lines items={plan.equipmentAt} /> },
        ]}
      />
      <p className="mt-2 text-sm text-ink-soft">{approved(plan.approvedBy, plan.validFrom)}</p>
    </>
  );
}

function Lines({ items, isOrdered = false }: { items: string[]; isOrdered?: boolean }) {
  const lines = items.map((item) => <li key={item}>{item}</li>);
  return isOrdered ? (
    <ol className="list-decimal space-y-1 pl-5">{lines}</ol>
  ) : (
    <ul className="list-disc space-y-1 pl-5">{lines}</ul>
  );
}

function valuesOf(locationId: string, plan: EmergencyPlan | undefined): EmergencyPlanValues {
  if (!plan) return { locationId, meetAt: "", doctorPhone: "", numbers: "", steps: "", equipmentAt: "" };
  return {
    ...{ locationId, meetAt: plan.meetAt, doctorPhone: plan.doctorPhone },
    numbers: plan.numbers.map(({ name, phone }) => `${name} ${phone}`).join("\n"),
    ...{ steps: plan.steps.join("\n"), equipmentAt: plan.equipmentAt.join("\n") },
  };
}
