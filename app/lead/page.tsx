import { DoubtsSection } from "@/app/lead/capacity/doubts-section";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { UnansweredWaits } from "@/components/flag/unanswered-waits";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatShortDateTime, formatTime } from "@/lib/content/format";
import { leadWords } from "@/lib/content/words/lead";
import { administrativeStep, nextStepWords } from "@/lib/content/words/next-steps";
import type { Locale } from "@/lib/domain/access/actor";
import { type CourseRow, type EnquiryRow, leadStart, type LeadStart } from "@/lib/queries/lead/lead-start";

export async function generateMetadata() {
  return { title: leadWords[await currentLocale()].start.title };
}

export default async function LeadStartPage() {
  const { locale } = await requireRole("lead");
  const view = await viewOrNotFound(leadStart, null);
  const words = leadWords[locale].start;
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          <>
            <LinkButton href="/lead/enquiries">{words.allEnquiries}</LinkButton>
            <LinkButton href="/lead/patients/new">{words.registerNew}</LinkButton>
          </>
        }
      />
      <UnansweredWaits
        rows={view.unanswered.map((wait) => ({ ...wait, href: `/lead/patients/${wait.pathwayId}` }))}
        locale={locale}
      />
      <NextThing view={view} locale={locale} />
      <DoubtsSection doubts={view.doubts} locale={locale} atMost={8} className="mt-10" />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Section title={words.toCall}>
          <Enquiries rows={view.toCall} caption={words.toCall} empty={words.toCallEmpty} locale={locale} />
        </Section>
        <Section title={words.toSchedule}>
          <Courses rows={view.toSchedule} caption={words.toSchedule} empty={words.toScheduleEmpty} locale={locale} />
        </Section>
        <Section title={words.waitingList}>
          <Enquiries
            rows={view.waitingList}
            caption={words.waitingList}
            empty={words.waitingListEmpty}
            locale={locale}
          />
        </Section>
        <Section title={words.halted}>
          <Courses rows={view.halted} caption={words.halted} empty={words.haltedEmpty} locale={locale} showStatus />
        </Section>
      </div>
      <Section title={words.today} className="mt-10">
        <Today view={view} locale={locale} />
      </Section>
    </>
  );
}

/** The one obvious thing: a person who waits for a call comes before a visit to book. */
function NextThing({ view, locale }: { view: LeadStart; locale: Locale }) {
  const words = leadWords[locale].start;
  const [enquiry] = view.toCall;
  const [course] = view.toSchedule;
  const next = enquiry
    ? {
        name: enquiry.name,
        title: words.callNext(enquiry.name),
        since: enquiry.receivedAt,
        href: `/lead/enquiries/${enquiry.id}`,
      }
    : course
      ? {
          name: course.patientName,
          title: words.scheduleNext(course.patientName),
          since: course.since,
          href: `/schedule/${course.pathwayId}`,
        }
      : null;
  return (
    <Panel emphasis label={words.next}>
      {next ? (
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
          <div>
            <p className="text-lg font-semibold">{next.name}</p>
            <p className="text-ink-soft">{words.since(next.since)}</p>
          </div>
          <LinkButton href={next.href} variant="primary" size="large" icon="arrow-right">
            {next.title}
          </LinkButton>
        </div>
      ) : (
        <>
          <p className="font-semibold">{words.nothing}</p>
          <p className="text-ink-soft">{words.nothingText}</p>
        </>
      )}
    </Panel>
  );
}

type ListProps<Row> = { rows: Row[]; caption: string; empty: string; locale: Locale };

function Enquiries({ rows, caption, empty, locale }: ListProps<EnquiryRow>) {
  const words = leadWords[locale].enquiries;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={empty} />}
      columns={[
        {
          key: "name",
          header: words.name,
          primary: true,
          cell: ({ id, name }) => <Link href={`/lead/enquiries/${id}`}>{name}</Link>,
        },
        { key: "received", header: words.received, cell: ({ receivedAt }) => formatShortDateTime(receivedAt, locale) },
        {
          key: "state",
          header: words.state,
          cell: ({ state }) => <Tag tone={state === "new" ? "attention" : "neutral"}>{words.states[state]}</Tag>,
        },
      ]}
    />
  );
}

function Courses({
  rows,
  caption,
  empty,
  locale,
  showStatus = false,
}: ListProps<CourseRow> & { showStatus?: boolean }) {
  const words = leadWords[locale].patients;
  const { status: statuses } = nextStepWords[locale];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ pathwayId }) => pathwayId}
      empty={<EmptyState title={empty} />}
      columns={[
        {
          key: "name",
          header: words.name,
          primary: true,
          cell: ({ pathwayId, patientName }) => (
            <Link href={showStatus ? `/lead/patients/${pathwayId}` : `/schedule/${pathwayId}`}>{patientName}</Link>
          ),
        },
        {
          key: "state",
          header: showStatus ? words.status : words.next,
          cell: (row) =>
            showStatus ? <Tag tone="neutral">{statuses[row.status]}</Tag> : administrativeStep(row.next, locale),
        },
        { key: "since", header: words.since, cell: ({ since }) => formatShortDateTime(since, locale) },
      ]}
    />
  );
}

function Today({ view, locale }: { view: LeadStart; locale: Locale }) {
  const words = leadWords[locale].start;
  return (
    <DataTable
      caption={words.today}
      rows={view.today}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.todayEmpty} />}
      columns={[
        {
          key: "time",
          header: words.time,
          cell: ({ startsAt, endsAt }) => `${formatTime(startsAt, locale)}–${formatTime(endsAt, locale)}`,
        },
        {
          key: "patient",
          header: words.patient,
          primary: true,
          cell: ({ pathwayId, patientName }) => <Link href={`/lead/patients/${pathwayId}`}>{patientName}</Link>,
        },
        { key: "visit", header: words.visit, cell: ({ title }) => title[locale] },
        { key: "room", header: words.room, cell: ({ room, location }) => `${room}, ${location}` },
        { key: "with", header: words.with, cell: ({ staff }) => staff.join(", ") },
      ]}
    />
  );
}
