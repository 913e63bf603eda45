import { addMedicine, assessInteraction, confirmList } from "@/app/doctor/patients/[pathwayId]/screening/list-actions";
import { RowLink } from "@/app/doctor/patients/[pathwayId]/screening/row-link";
import { ButtonForm } from "@/components/form/button-form";
import { InteractionForm } from "@/components/screening/interaction-form";
import { MedicineForm } from "@/components/screening/medicine-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag } from "@/components/ui/tag";
import { medicineName } from "@/lib/content/classifications/atc";
import { formatShortDate } from "@/lib/content/format";
import { codeSearchWords } from "@/lib/content/words/code-search";
import { formWords } from "@/lib/content/words/form";
import { interactionWords } from "@/lib/content/words/interactions";
import { patientMedicineWords } from "@/lib/content/words/patient-medicines";
import type { Locale } from "@/lib/domain/access/actor";
import type { ScreeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

type Props = { view: ScreeningWorkspace; locale: Locale };
type Row = ScreeningWorkspace["medicines"][number];

/** What the patient takes, what is known about each with ketamine, and whether the list is whole. */
export function MedicinesPart({ view, locale }: Props) {
  const words = patientMedicineWords[locale];
  const { pathwayId } = view.header;
  return (
    <div id="medicines" className="scroll-mt-20">
      <Section title={words.title} description={words.intro}>
        {view.medicines.length === 0 && <p className="text-ink-soft">{words.none}</p>}
        <ul className="divide-y divide-line">
          {view.medicines.map((medicine) => (
            <li key={medicine.id} className="py-3 first:pt-0">
              <MedicineFacts medicine={medicine} pathwayId={pathwayId} locale={locale} />
            </li>
          ))}
        </ul>
        <ListCheck view={view} locale={locale} />
        <Details summary={words.form.label}>
          <MedicineForm
            action={addMedicine}
            pathwayId={pathwayId}
            searchAddress="/doctor/codes/atc"
            words={words.form}
            searchWords={codeSearchWords[locale]}
            formWords={formWords[locale]}
          />
        </Details>
      </Section>
    </div>
  );
}

function MedicineFacts({ medicine, pathwayId, locale }: { medicine: Row; pathwayId: string; locale: Locale }) {
  const words = patientMedicineWords[locale];
  const name = medicineName(medicine, locale);
  const isCurrent = !medicine.ended && !medicine.invalidated;
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <p className={isCurrent ? undefined : "line-through"}>
          <strong className="font-semibold">{name}</strong>{" "}
          {[medicine.atcCode, medicine.dose, words.uses[medicine.use].toLowerCase()].filter(Boolean).join(", ")}
        </p>
        {!medicine.invalidated && (
          <RowLink pathwayId={pathwayId} kind="medicine" id={medicine.id} name={name} locale={locale} />
        )}
      </div>
      {medicine.comment && <p>{medicine.comment}</p>}
      {medicine.ended && (
        <p className="text-ink-soft">
          {words.ended(formatShortDate(medicine.ended.on, locale), medicine.ended.reason)}
        </p>
      )}
      {medicine.invalidated && <p className="text-ink-soft">{words.invalid(medicine.invalidated.reason)}</p>}
      {medicine.interactions.map((interaction) => (
        <InteractionFacts
          key={interaction.rule.key}
          interaction={interaction}
          ids={{ pathwayId, medicineId: medicine.id }}
          name={name}
          locale={locale}
        />
      ))}
    </>
  );
}

/** What is known, where from, and what the doctor has made of it. It never says what to do with the medicine. */
function InteractionFacts({
  interaction: { rule, review },
  ids,
  name,
  locale,
}: {
  interaction: Row["interactions"][number];
  ids: { pathwayId: string; medicineId: string };
  name: string;
  locale: Locale;
}) {
  const words = patientMedicineWords[locale];
  const known = interactionWords[locale].rules[rule.key];
  const form = { ...words.reviewForm, label: words.reviewForm.label(name) };
  const given = { action: assessInteraction, ids: { ...ids, ruleKey: rule.key }, words: form };
  return (
    <div className="mt-2 max-w-measure border-l-2 border-line-strong pl-4">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-medium">{known?.name ?? rule.key}</span>
        {rule.level === "information" ? (
          <StatusDot tone="quiet">{words.information}</StatusDot>
        ) : (
          <Tag tone={review ? "good" : "attention"}>{review ? words.reviewed : words.review}</Tag>
        )}
      </p>
      <p>{known?.text}</p>
      <p className="text-sm text-ink-soft">{words.source(rule.source, rule.version)}</p>
      {review && (
        <p className="mt-1">
          {review.assessment}{" "}
          <span className="text-sm text-ink-soft">
            {words.reviewedBy(formatShortDate(review.recordedAt, locale), review.recordedBy.name)}
          </span>
        </p>
      )}
      {rule.level === "review" && !review && (
        <div className="mt-3">
          <InteractionForm {...given} formWords={formWords[locale]} />
        </div>
      )}
    </div>
  );
}

/** Whether the list is whole: said by a doctor, never read out of its being empty. */
function ListCheck({ view, locale }: Props) {
  const words = patientMedicineWords[locale];
  const { listCheck, medicineCount } = view;
  if (listCheck) {
    const day = formatShortDate(listCheck.recordedAt, locale);
    const { name } = listCheck.recordedBy;
    return (
      <p className="my-4 max-w-measure">
        <StatusDot tone="good">
          {medicineCount === 0 ? words.confirmedNone(day, name) : words.confirmedSome(medicineCount, day, name)}
        </StatusDot>
      </p>
    );
  }
  const label = medicineCount === 0 ? words.confirmNone : words.confirm;
  return (
    <div className="my-4 space-y-2">
      <StatusDot tone="attention">{medicineCount === 0 ? words.unconfirmedEmpty : words.unconfirmed}</StatusDot>
      <ButtonForm
        key={medicineCount}
        action={confirmList}
        values={{ pathwayId: view.header.pathwayId, medicineCount: String(medicineCount) }}
        label={label}
        accessibleName={label}
        words={formWords[locale]}
      />
    </div>
  );
}
