import { DoubtsSection } from "@/app/lead/capacity/doubts-section";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { CareTeamSection } from "@/app/lead/patients/[pathwayId]/care-team-section";
import { MessagesSection } from "@/app/lead/patients/[pathwayId]/messages-section";
import { NewCourseSection } from "@/app/lead/patients/[pathwayId]/new-course-section";
import { issueCodeAction } from "@/app/lead/users/actions";
import { ButtonForm } from "@/components/form/button-form";
import { journeyOf } from "@/components/journey/journey-of";
import { JourneySpine } from "@/components/journey/journey-spine";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDate, formatPeriod, formatPhone } from "@/lib/content/format";
import { bookingWords } from "@/lib/content/words/booking";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";
import { administrativeStep, nextStepWords } from "@/lib/content/words/next-steps";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import { patientAdministration, type PatientAdministration } from "@/lib/queries/lead/patient-administration";

type Props = { params: Promise<{ pathwayId: string }> };
type PartProps = { view: PatientAdministration; locale: Locale };

export async function generateMetadata() {
  return { title: leadWords[await currentLocale()].patient.title };
}

export default async function PatientPage({ params }: Props) {
  const { locale } = await requireRole("lead");
  const { pathwayId } = await params;
  const view = await viewOrNotFound(patientAdministration, { pathwayId });
  const words = leadWords[locale].patient;
  const shell = shellWords[locale];
  const { patient, standing } = view;
  return (
    <>
      <WhoseRecord patient={patient} now={view.now} locale={locale}>
        <Tag tone={standing.status === "active" ? "good" : "neutral"}>
          {nextStepWords[locale].status[standing.status]}
        </Tag>
      </WhoseRecord>
      <PageHeader
        title={patient.name}
        eyebrow={words.protocolIs(view.protocol.title[locale], view.protocol.version)}
        lead={words.note}
        back={{ href: "/lead/patients", label: words.back }}
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[16rem_1fr]">
        <aside aria-label={words.journey}>
          <JourneySpine
            label={shell.journeyLabel}
            stateWords={shell.stepStates}
            locale={locale}
            steps={journeyOf(standing.steps, locale)}
          />
        </aside>
        <div className="min-w-0 space-y-10">
          <NextStep view={view} locale={locale} />
          <DoubtsSection doubts={view.doubts} locale={locale} className="" />
          <Section title={words.visits}>
            <Visits view={view} locale={locale} />
          </Section>
          <CareTeamSection view={view} locale={locale} />
          <Section title={words.contact}>
            <Contact view={view} locale={locale} />
          </Section>
          <MessagesSection view={view} locale={locale} />
          {patient.userId !== null && (
            <Section title={words.codeTitle} description={words.codeNote}>
              <ButtonForm
                action={issueCodeAction}
                values={{ userId: patient.userId }}
                label={words.codeSubmit}
                accessibleName={words.codeTitle}
                words={formWords[locale]}
              />
            </Section>
          )}
          <NewCourseSection view={view} locale={locale} />
        </div>
      </div>
    </>
  );
}

function NextStep({ view: { pathwayId, standing }, locale }: PartProps) {
  const words = leadWords[locale].patient;
  return (
    <Panel emphasis label={words.nextTitle}>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div>
          <p className="text-lg font-semibold">{administrativeStep(standing.next, locale)}</p>
          {standing.waitingFor !== null && (
            <p className="text-ink-soft">{words.owner(words.roles[standing.waitingFor])}</p>
          )}
        </div>
        {standing.status !== "closed" && (
          <div className="flex flex-wrap gap-3">
            {standing.next === "schedule-visit" && (
              <LinkButton href={`/schedule/${pathwayId}/plan`} variant="primary">
                {bookingWords[locale].link}
              </LinkButton>
            )}
            <LinkButton href={`/schedule/${pathwayId}`}>{words.schedule}</LinkButton>
          </div>
        )}
      </div>
    </Panel>
  );
}

function Visits({ view: { pathwayId, visits, steps, standing, now }, locale }: PartProps) {
  const words = leadWords[locale].patient;
  const title = (stepKey: string) => steps.find(({ key }) => key === stepKey)?.title[locale] ?? stepKey;
  const isDone = (visitId: string) => standing.steps.some((step) => step.visitId === visitId && step.state === "done");
  return (
    <DataTable
      caption={words.visits}
      rows={visits}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.visitsEmpty} />}
      columns={[
        { key: "visit", header: words.visit, primary: true, cell: ({ stepKey }) => title(stepKey) },
        { key: "when", header: words.when, cell: ({ startsAt, endsAt }) => formatPeriod(startsAt, endsAt, locale) },
        { key: "where", header: words.where, cell: ({ room }) => `${room.name}, ${room.location}`, wideOnly: true },
        {
          key: "state",
          header: words.state,
          cell: ({ cancelled, endsAt }) =>
            cancelled ? (
              <Tag tone="quiet">{words.kinds[cancelled.kind]}</Tag>
            ) : (
              <Tag tone={endsAt < now ? "neutral" : "good"}>{endsAt < now ? words.past : words.booked}</Tag>
            ),
        },
        {
          key: "change",
          header: words.change,
          cell: ({ id, stepKey, cancelled }) =>
            cancelled || isDone(id) ? null : (
              <Link href={`/schedule/${pathwayId}/visits/${id}`}>
                {words.change}
                <span className="sr-only"> {title(stepKey)}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

function Contact({ view: { patient, pathwayId }, locale }: PartProps) {
  const words = leadWords[locale].patient;
  return (
    <DescriptionList
      items={[
        { term: words.nationalId, description: patient.nationalId },
        { term: words.phone, description: formatPhone(patient.phone) },
        { term: words.email, description: patient.email },
        { term: words.nextOfKin, description: patient.nextOfKin },
        { term: words.gp, description: `${patient.gpName}, ${patient.gpOffice}` },
        { term: words.registered, description: formatDate(patient.registeredAt, locale) },
        {
          term: words.courses,
          description: (
            <ul>
              {patient.courses.map((course) => (
                <li key={course.pathwayId}>
                  {course.pathwayId === pathwayId ? (
                    `${course.protocolTitle[locale]} (${words.thisCourse})`
                  ) : (
                    <Link href={`/lead/patients/${course.pathwayId}`}>{course.protocolTitle[locale]}</Link>
                  )}
                  <span className="text-ink-soft">, {formatDate(course.startedAt, locale)}</span>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
