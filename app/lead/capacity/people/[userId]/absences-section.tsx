import { cancelAbsenceAction, recordAbsenceAction } from "@/app/lead/capacity/actions";
import { AbsenceForm } from "@/components/capacity/absence-form";
import { ButtonForm } from "@/components/form/button-form";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { absenceFormWords, absenceKinds } from "@/app/lead/absences/absence-words";
import { capacityWords } from "@/lib/content/words/capacity";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { CapacityPerson } from "@/lib/queries/capacity/capacity-person";

/** One employee's absences that are not over, those taken back too, and a new one. */
export function AbsencesSection({ view, locale }: { view: CapacityPerson; locale: Locale }) {
  const words = capacityWords[locale];
  const { userId } = view.employee;
  return (
    <Section title={words.absences}>
      <DataTable
        caption={words.absences}
        rows={view.absences}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.absencesEmpty} />}
        columns={[
          {
            key: "when",
            header: words.when,
            primary: true,
            cell: ({ id, startsAt, endsAt }) => (
              <Link href={`/lead/absences/${id}`}>{words.away(startsAt, endsAt)}</Link>
            ),
          },
          { key: "kind", header: words.absenceKind, cell: ({ kind }) => words.absenceKinds[kind] },
          {
            key: "cancel",
            header: words.cancelDay,
            cell: ({ id, startsAt, cancelledAt }) =>
              cancelledAt ? (
                <Tag tone="quiet">{words.takenBack}</Tag>
              ) : (
                <ButtonForm
                  action={cancelAbsenceAction}
                  values={{ absenceId: id, userId }}
                  label={words.cancelAbsence}
                  accessibleName={words.cancelAbsenceName(startsAt)}
                  words={formWords[locale]}
                />
              ),
          },
        ]}
      />
      <div className="mt-4">
        <Details summary={words.recordAbsence}>
          <AbsenceForm
            action={recordAbsenceAction}
            defaultValues={{
              ...{ userId, kind: "", fromTime: "", untilTime: "" },
              fromDate: clinicDate(view.now),
              untilDate: clinicDate(view.now),
            }}
            people={[]}
            kinds={absenceKinds(locale)}
            label={words.recordAbsence}
            words={absenceFormWords(locale)}
            formWords={formWords[locale]}
          />
        </Details>
      </div>
    </Section>
  );
}
