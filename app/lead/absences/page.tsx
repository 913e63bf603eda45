import { absenceFormWords, absenceKinds } from "@/app/lead/absences/absence-words";
import { recordAbsenceAction } from "@/app/lead/capacity/actions";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { AbsenceForm } from "@/components/capacity/absence-form";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { capacityWords } from "@/lib/content/words/capacity";
import { formWords } from "@/lib/content/words/form";
import { clinicDate } from "@/lib/domain/calendar";
import { absenceList } from "@/lib/queries/capacity/absence-list";

export async function generateMetadata() {
  return { title: capacityWords[await currentLocale()].absences };
}

/** Who is away, and recording that somebody is: «ill today» begins here. */
export default async function AbsencesPage() {
  const { locale } = await requireRole("lead");
  const view = await viewOrNotFound(absenceList, null);
  const words = capacityWords[locale];
  return (
    <>
      <PageHeader
        title={words.absences}
        lead={words.absencesLead}
        back={{ href: "/lead/capacity", label: words.back }}
      />
      <div className="space-y-12">
        <DataTable
          caption={words.absences}
          rows={view.absences}
          rowKey={({ id }) => id}
          empty={<EmptyState title={words.absencesEmpty} />}
          columns={[
            {
              key: "who",
              header: words.who,
              primary: true,
              cell: ({ id, name }) => <Link href={`/lead/absences/${id}`}>{name}</Link>,
            },
            { key: "when", header: words.when, cell: ({ startsAt, endsAt }) => words.away(startsAt, endsAt) },
            { key: "kind", header: words.absenceKind, cell: ({ kind }) => words.absenceKinds[kind] },
            {
              key: "affected",
              header: words.affected,
              cell: ({ affected }) =>
                affected === 0 ? words.affectedCount(0) : <Tag tone="attention">{words.affectedCount(affected)}</Tag>,
            },
          ]}
        />
        <Section title={words.recordAbsence}>
          <AbsenceForm
            action={recordAbsenceAction}
            defaultValues={{
              ...{ userId: "", kind: "", fromTime: "", untilTime: "" },
              fromDate: clinicDate(view.now),
              untilDate: clinicDate(view.now),
            }}
            people={view.employees.map(({ userId, name, role }) => ({
              value: userId,
              label: `${name}, ${words.roles[role].toLowerCase()}`,
            }))}
            kinds={absenceKinds(locale)}
            label={words.recordAbsence}
            words={absenceFormWords(locale)}
            formWords={formWords[locale]}
          />
        </Section>
      </div>
    </>
  );
}
