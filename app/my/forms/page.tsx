import { openView } from "@/app/my/open-view";
import { TaskList } from "@/components/patient-home/task-list";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { PHQ_9_TEXT } from "@/lib/content/instruments/phq-9";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import { ownForms } from "@/lib/queries/patient/own-forms";

export async function generateMetadata() {
  return { title: questionnaireWords[await currentLocale()].title };
}

/** What to answer now, what comes, what has been answered. */
export default async function FormsPage() {
  const { locale } = await requireRole("patient");
  const { due, coming, answered } = await openView(ownForms, null);
  const words = questionnaireWords[locale];
  const { title } = PHQ_9_TEXT[locale];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="space-y-10">
        {due.length === 0 ? (
          <EmptyState title={words.dueNone}>
            {coming ? words.coming(title, coming.opensAt) : words.comingNone}
          </EmptyState>
        ) : (
          <TaskList
            title={words.due}
            tasks={due.map((instrument) => ({
              href: `/my/forms/${instrument}`,
              label: words.start(title),
              note: words.minutes,
            }))}
          />
        )}
        <Section title={words.answered} description={answered.length > 0 && words.bandNote}>
          <DataTable
            caption={words.answered}
            empty={<p className="text-ink-soft">{words.answeredNone}</p>}
            rows={answered}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "when",
                header: words.columns.when,
                cell: (form) => words.sentAt(form.submittedAt),
                primary: true,
              },
              { key: "form", header: words.columns.form, cell: () => title },
              { key: "score", header: words.columns.score, cell: ({ score }) => words.score(score) },
              { key: "band", header: words.columns.band, cell: ({ band }) => band && words.bands[band] },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
