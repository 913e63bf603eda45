import { nextHref } from "@/app/doctor/next-href";
import { SessionsToday } from "@/app/doctor/sessions-today";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ListKeys } from "@/components/course/list-keys";
import { UnansweredWaits } from "@/components/flag/unanswered-waits";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatAge, formatDue, formatShortDate, formatTime } from "@/lib/content/format";
import { doctorWords } from "@/lib/content/words/doctor";
import { nextStepWords } from "@/lib/content/words/next-steps";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import { doctorWorklist, type WorklistRow } from "@/lib/queries/doctor/doctor-worklist";
import { sessionDay } from "@/lib/queries/sessions/session-day";

export async function generateMetadata() {
  return { title: doctorWords[await currentLocale()].worklistTitle };
}

/** The doctor's start: what is dangerous first, then what waits for a decision, then what is late; one clear next thing on top. */
export default async function DoctorWorklistPage() {
  const { locale } = await requireRole("doctor");
  const worklist = await viewOrNotFound(doctorWorklist, null);
  const { sessions } = await viewOrNotFound(sessionDay, null);
  const words = doctorWords[locale];
  const first = [...worklist.now, ...worklist.decision, ...worklist.late][0];
  return (
    <>
      <PageHeader title={words.worklistTitle} />
      <UnansweredWaits
        rows={worklist.unanswered.map(({ isOwn, ...wait }) => ({
          ...wait,
          href: isOwn ? `/doctor/patients/${wait.pathwayId}/flags` : "/find-patient",
        }))}
        locale={locale}
      />
      <div className="space-y-10">
        {first ? (
          <Panel
            emphasis
            label={words.nextTitle}
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4"
          >
            <div>
              <p className="text-sm font-medium text-ink-soft">{words.nextTitle}</p>
              <p className="text-xl font-semibold">
                {nextStepWords[locale].next[first.next]}: {first.patientName}
              </p>
              <p className="text-ink-soft">
                {[stageOf(first, locale), first.dueAt && formatDue(first.dueAt, locale)].filter(Boolean).join(" · ")}
              </p>
            </div>
            <LinkButton href={hrefOf(first)} variant="primary" icon="arrow-right">
              {words.openNext}
            </LinkButton>
          </Panel>
        ) : (
          <Panel emphasis label={words.nextTitle}>
            <p className="text-lg font-medium">{words.allQuiet}</p>
          </Panel>
        )}
        <SessionsToday sessions={sessions} now={worklist.at} locale={locale} />
        {(["now", "decision", "late"] as const).map((part) => (
          <Section key={part} title={words.lists[part]} description={words.listHints[part]}>
            <Rows
              rows={worklist[part]}
              caption={words.lists[part]}
              empty={words.empty[part]}
              locale={locale}
              at={worklist.at}
            />
          </Section>
        ))}
        <Details summary={`${words.lists.others} (${worklist.others.length})`}>
          <p className="mb-2 text-ink-soft">{words.listHints.others}</p>
          <Rows
            rows={worklist.others}
            caption={words.lists.others}
            empty={words.empty.others}
            locale={locale}
            at={worklist.at}
          />
        </Details>
        <p className="text-sm text-ink-soft max-sm:hidden">{words.keys}</p>
      </div>
      <ListKeys rowSelector="table a" />
    </>
  );
}

function Rows({
  rows,
  caption,
  empty,
  locale,
  at,
}: {
  rows: WorklistRow[];
  caption: string;
  empty: string;
  locale: Locale;
  at: Date;
}) {
  const words = doctorWords[locale];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.pathwayId}
      empty={<p className="text-ink-soft">{empty}</p>}
      columns={[
        {
          key: "patient",
          header: words.columns.patient,
          primary: true,
          cell: (row) => (
            <>
              <Link href={hrefOf(row)} className="inline-flex min-h-11 items-center sm:min-h-0">
                {row.patientName}
              </Link>
              <span className="ml-2 font-normal text-ink-soft">{formatAge(row.birthDate, at, locale)}</span>
            </>
          ),
        },
        { key: "stage", header: words.columns.stage, cell: (row) => stageOf(row, locale) },
        { key: "asked", header: words.columns.asked, cell: (row) => <Asked row={row} locale={locale} /> },
        {
          key: "at",
          header: words.columns.at,
          cell: (row) => <When row={row} locale={locale} at={at} />,
        },
        {
          key: "since",
          header: words.columns.since,
          align: "end",
          wideOnly: true,
          cell: (row) => formatShortDate(row.since, locale),
        },
      ]}
    />
  );
}

/** When it is due; on a phone, where the last column is left out, else since when it has waited. */
function When({ row, locale, at }: { row: WorklistRow; locale: Locale; at: Date }) {
  const { dueAt, since } = row;
  if (dueAt === null) {
    return (
      <span className="sm:hidden">
        {doctorWords[locale].columns.since.toLowerCase()} {formatShortDate(since, locale)}
      </span>
    );
  }
  return clinicDate(dueAt) === clinicDate(at) ? formatTime(dueAt, locale) : formatShortDate(dueAt, locale);
}

function Asked({ row, locale }: { row: WorklistRow; locale: Locale }) {
  const words = doctorWords[locale];
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{nextStepWords[locale].next[row.next]}</span>
      {row.openFlags > 0 && <Tag tone="danger">{words.flags(row.openFlags)}</Tag>}
      {row.openAlerts > 0 && <Tag tone="danger">{words.alerts(row.openAlerts)}</Tag>}
      {row.waitingFor !== null && row.waitingFor !== "doctor" && (
        <span className="text-ink-soft">{words.waitsFor(words.roles[row.waitingFor])}</span>
      )}
    </span>
  );
}

function stageOf(row: WorklistRow, locale: Locale): string {
  return row.steps.find(({ key }) => key === row.stage)?.title[locale] ?? "";
}

/** A row opens where its work is done; what is somebody else's opens the patient. */
function hrefOf(row: WorklistRow): string {
  // An alert without an answer is in a room right now.
  if (row.openAlerts > 0 && row.visitId !== null) return `/doctor/sessions/${row.visitId}`;
  const isMine = row.waitingFor === "doctor" || row.openFlags > 0 || row.openAlerts > 0;
  return isMine ? nextHref(row.pathwayId, row.next, row.visitId) : `/doctor/patients/${row.pathwayId}`;
}
