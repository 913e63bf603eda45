import { nextHref } from "@/app/doctor/next-href";
import { PatientHead } from "@/app/doctor/patient-head";
import { PatientFacts } from "@/app/doctor/patients/[pathwayId]/patient-facts";
import { PatientHistory } from "@/app/doctor/patients/[pathwayId]/patient-history";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { journeyOf } from "@/components/journey/journey-of";
import { JourneySpine } from "@/components/journey/journey-spine";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDue, formatShortDate } from "@/lib/content/format";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import { doctorWords } from "@/lib/content/words/doctor";
import { flagWords } from "@/lib/content/words/flag";
import { nextStepWords } from "@/lib/content/words/next-steps";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { NextStepKind } from "@/lib/domain/pathway/standing";
import { doctorPatient, type DoctorPatient } from "@/lib/queries/doctor/doctor-patient";

/** What the nurse does while the doctor may want to look on. */
const IN_THE_ROOM: readonly NextStepKind[] = ["record-time-out", "give-dose", "monitor-session", "discharge-patient"];

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: shellWords[await currentLocale()].patient };
}

/** One patient: the journey on the left, the present task with its facts on the right, changes to the course in one place. */
export default async function DoctorPatientPage({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const view = await viewOrNotFound(doctorPatient, await params);
  const words = doctorWords[locale];
  const { header, standing } = view;
  return (
    <>
      <PatientHead header={header} locale={locale} isOwnPage>
        <Tag tone={standing.status === "active" ? "good" : "attention"}>
          {nextStepWords[locale].status[standing.status]}
        </Tag>
      </PatientHead>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="order-2 lg:order-1 lg:sticky lg:top-20 lg:self-start">
          <JourneySpine
            label={words.journey}
            locale={locale}
            stateWords={shellWords[locale].stepStates}
            steps={journeyOf(standing.steps, locale, ({ kind, visitId }) => {
              if (kind === "screening") return `/doctor/patients/${header.pathwayId}/screening`;
              return kind === "session" && visitId !== null ? `/doctor/sessions/${visitId}` : undefined;
            })}
          />
        </div>
        <div className="order-1 min-w-0 space-y-10 lg:order-2">
          <div>
            <PageHeader
              title={nextStepWords[locale].next[standing.next.kind]}
              eyebrow={words.now}
              back={{ href: "/doctor", label: words.back }}
            />
            <PresentTask view={view} locale={locale} />
          </div>
          <PatientFacts view={view} locale={locale} />
          <PatientHistory view={view} locale={locale} />
          <p className="flex flex-wrap gap-3 border-t border-line pt-5">
            <LinkButton href={`/doctor/patients/${header.pathwayId}/flags`}>{flagWords[locale].title}</LinkButton>
            <LinkButton href={`/doctor/patients/${header.pathwayId}/adverse-events`}>
              {adverseEventWords[locale].title}
            </LinkButton>
            <LinkButton href={`/forms/${header.pathwayId}`}>{scoreEntryWords[locale].link}</LinkButton>
            <LinkButton href={`/doctor/patients/${header.pathwayId}/change`}>{words.open.change}</LinkButton>
          </p>
        </div>
      </div>
    </>
  );
}

function PresentTask({ view, locale }: { view: DoctorPatient; locale: Locale }) {
  const words = doctorWords[locale];
  const { next, waiting } = view.standing;
  const { pathwayId } = view.header;
  const isMine = next.role === "doctor" || next.kind === "assess-flag" || next.kind === "schedule-visit";
  const others = waiting.slice(1).filter(({ kind }) => kind !== next.kind);
  return (
    <Panel emphasis label={words.now}>
      <p className="text-lg">
        {next.kind === "none" || next.role === null ? words.nothingNext : words.whoDoes(words.roles[next.role])}
        {next.dueAt && <span className="text-ink-soft"> {formatDue(next.dueAt, locale)}.</span>}
      </p>
      {isMine && (
        <p className="mt-4">
          <LinkButton href={nextHref(pathwayId, next.kind, next.visitId)} variant="primary" icon="arrow-right">
            {nextStepWords[locale].next[next.kind]}
          </LinkButton>
        </p>
      )}
      {!isMine && next.visitId !== null && IN_THE_ROOM.includes(next.kind) && (
        <p className="mt-4">
          <LinkButton href={`/doctor/sessions/${next.visitId}`} icon="arrow-right">
            {words.open.session}
          </LinkButton>
        </p>
      )}
      {others.length > 0 && (
        <>
          <h2 className="mt-5 text-sm font-medium text-ink-soft">{words.alsoWaiting}</h2>
          <ul className="mt-1">
            {others.map(({ kind, role, visitId, stepKey, dueAt }) => (
              <li key={`${kind} ${stepKey ?? ""} ${visitId ?? ""}`} className="py-1">
                {role === "doctor" ? (
                  <Link href={nextHref(pathwayId, kind, visitId)}>{nextStepWords[locale].next[kind]}</Link>
                ) : (
                  nextStepWords[locale].next[kind]
                )}
                <span className="text-ink-soft">
                  {[
                    role && role !== "doctor" && words.waitsFor(words.roles[role]),
                    dueAt && formatShortDate(dueAt, locale),
                  ]
                    .filter(Boolean)
                    .map((part) => ` · ${part}`)
                    .join("")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
