import { openView } from "@/app/my/open-view";
import { TaskList } from "@/components/patient-home/task-list";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { ownForms } from "@/lib/queries/patient/own-forms";

export async function generateMetadata() {
  return { title: questionnaireWords[await currentLocale()].title };
}

/** What to answer now, what comes, what has been answered. */
export default async function FormsPage() {
  const { locale } = await requireRole("patient");
  const { due, coming, answered } = await openView(ownForms, null);
  const words = questionnaireWords[locale];
  const names = new Intl.ListFormat(locale, { type: "conjunction" });
  const comes =
    coming &&
    words.coming(names.format(coming.instruments.map((key) => INSTRUMENT_DEFINITIONS[key].name)), coming.opensAt);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="space-y-10">
        {due.length === 0 ? (
          <EmptyState title={words.dueNone}>{comes ?? words.comingNone}</EmptyState>
        ) : (
          <div>
            <TaskList
              title={words.due}
              tasks={due.map((instrument) => ({
                href: `/my/forms/${instrument}`,
                label: words.start(INSTRUMENT_DEFINITIONS[instrument].name),
                note: words.minutes(INSTRUMENT_DEFINITIONS[instrument].minutes),
              }))}
            />
            <p className="mt-3 text-sm text-ink-soft">
              {words.dueLead(due.length)} {comes}
            </p>
          </div>
        )}
        <Section title={words.answered} description={answered.some(({ band }) => band) && words.bandNote}>
          <DataTable
            caption={words.answered}
            empty={<p className="text-ink-soft">{words.answeredNone}</p>}
            rows={answered}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "form",
                header: words.columns.form,
                cell: ({ instrument }) => INSTRUMENT_DEFINITIONS[instrument].name,
                primary: true,
              },
              { key: "when", header: words.columns.when, cell: (form) => words.sentAt(form.submittedAt) },
              {
                key: "answer",
                header: words.columns.answer,
                cell: ({ band }) => (band && words.bands[band]) ?? words.isAnswered,
              },
              {
                key: "score",
                header: words.columns.score,
                cell: ({ score, maxScore }) => score !== null && maxScore !== null && words.outOf(score, maxScore),
              },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
