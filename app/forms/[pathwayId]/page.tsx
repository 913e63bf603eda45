import { backToPatient, flagsHref } from "@/app/forms/patient-links";
import { ResponseTable } from "@/app/forms/response-table";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { Link, LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { responseSummary } from "@/lib/content/response-summary";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { CLINICAL_ROLES, type ClinicalRole, type Locale } from "@/lib/domain/access/actor";
import { type CourseForm, type CourseForms, courseForms } from "@/lib/queries/forms/course-forms";

type Props = { params: Promise<{ pathwayId: string }>; searchParams: Promise<{ entered?: string }> };

export async function generateMetadata() {
  return { title: scoreEntryWords[await currentLocale()].title };
}

/** The forms of one patient: what is needed for what, what has been answered, and the ways in for what the patient does not answer themself. */
export default async function CourseFormsPage({ params, searchParams }: Props) {
  const { locale, role } = await requireRole(...CLINICAL_ROLES);
  const { pathwayId } = await params;
  const view = await viewOrNotFound(courseForms, { pathwayId, entered: (await searchParams).entered ?? null });
  const words = scoreEntryWords[locale];
  const back = backToPatient(role, pathwayId, locale);
  const [here, other] = [view.forms.filter(isOfCourse), view.forms.filter((form) => !isOfCourse(form))];
  return (
    <>
      <WhoseRecord
        patient={view.patient}
        now={view.now}
        locale={locale}
        {...(role !== "nurse" && { href: back.href })}
      />
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={back}
        actions={
          view.dueForPatient.length > 0 && (
            <LinkButton href={`/forms/${pathwayId}/tablet`} icon="arrow-right">
              {words.tabletLink}
            </LinkButton>
          )
        }
      />
      {view.entered && <Entered entered={view.entered} role={role} pathwayId={pathwayId} locale={locale} />}
      {view.isClosed && <Notice title={words.closed} className="mb-8" />}
      <Section title={words.nowTitle}>
        <FormTable caption={words.nowTitle} forms={here} view={view} locale={locale} />
        <Details summary={words.otherTitle}>
          <FormTable caption={words.otherTitle} forms={other} view={view} locale={locale} />
        </Details>
      </Section>
      <Section title={words.allTitle} className="mt-12">
        <ResponseTable
          responses={view.responses}
          locale={locale}
          strikeHref={role === "nurse" || view.isClosed ? null : `/forms/${pathwayId}/strike`}
        />
      </Section>
    </>
  );
}

function isOfCourse({ needed, last }: CourseForm): boolean {
  return needed !== null || last !== null;
}

type EnteredProps = {
  entered: NonNullable<CourseForms["entered"]>;
  role: ClinicalRole;
  pathwayId: string;
  locale: Locale;
};

/** What was just entered, what it opened, what that blocks, and the way to the assessment. */
function Entered({ entered: { response, flag }, role, pathwayId, locale }: EnteredProps) {
  const { entered: words } = scoreEntryWords[locale];
  return (
    <div role="status" className="mb-8 space-y-4">
      <Notice tone="success" title={words.title(response.name)}>
        {responseSummary(response, locale)}
      </Notice>
      {flag && (
        <Notice
          tone={flag === "high" ? "danger" : "warning"}
          title={words.flags[flag]}
          actions={
            <LinkButton href={flagsHref(role, pathwayId)} variant="primary" icon="arrow-right">
              {words.toAssessment}
            </LinkButton>
          }
        >
          <p>{words.blocks[flag]}</p>
          {flag !== "low" && <p>{words.told}</p>}
        </Notice>
      )}
    </div>
  );
}

type TableProps = { caption: string; forms: CourseForm[]; view: CourseForms; locale: Locale };

function FormTable({ caption, forms, view, locale }: TableProps) {
  const words = scoreEntryWords[locale];
  const columns: Column<CourseForm>[] = [
    { key: "form", header: words.columns.form, primary: true, cell: ({ name }) => name },
    { key: "needed", header: words.columns.needed, cell: (form) => <Needed form={form} locale={locale} /> },
    {
      key: "last",
      header: words.columns.last,
      cell: ({ last }) =>
        last === null ? (
          <span className="text-ink-soft">{words.never}</span>
        ) : (
          <>
            {words.answeredAt(last.submittedAt)}
            <span className="block text-sm text-ink-soft">
              {[responseSummary(last, locale), words.places[last.place], last.answeredBy.name].join(", ")}
            </span>
          </>
        ),
    },
  ];
  if (!view.isClosed) {
    columns.push({
      key: "act",
      header: words.columns.act,
      cell: ({ instrument, name, isRated }) => (
        <Link href={`/forms/${view.pathwayId}/${instrument}`} className="-my-2.5 inline-flex min-h-11 items-center">
          {isRated ? words.rate : words.enter}
          <span className="sr-only">: {name}</span>
        </Link>
      ),
    });
  }
  return <DataTable caption={caption} columns={columns} rows={forms} rowKey={({ instrument }) => instrument} />;
}

function Needed({ form: { needed, mayAnswerSelf }, locale }: { form: CourseForm; locale: Locale }) {
  const words = scoreEntryWords[locale];
  if (!needed) return <span className="text-ink-soft">{words.notNeeded}</span>;
  return (
    <>
      {needed.isOpen ? (
        <Tag tone="attention">{words.needed(needed.step[locale], needed.isRequired)}</Tag>
      ) : (
        words.needed(needed.step[locale], needed.isRequired)
      )}
      <span className="block text-sm text-ink-soft">
        {needed.isOpen ? mayAnswerSelf && words.bySelf : words.opensAt(needed.opensAt)}
      </span>
    </>
  );
}
