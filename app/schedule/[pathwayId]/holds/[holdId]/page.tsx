import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { courseRow } from "@/app/schedule/[pathwayId]/plan/course-parts";
import { confirmCourse, giveBackCourse } from "@/app/schedule/hold-actions";
import { CourseList } from "@/components/booking/course-list";
import { AnswerHold } from "@/components/booking/answer-hold";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { bookingWords } from "@/lib/content/words/booking";
import { formWords } from "@/lib/content/words/form";
import { type Locale, STAFF_ROLES } from "@/lib/domain/access/actor";
import { type HeldTimes, heldTimes } from "@/lib/queries/visits/held-times";

type Props = { params: Promise<{ pathwayId: string; holdId: string }> };

export async function generateMetadata() {
  return { title: bookingWords[await currentLocale()].heldTitle(2) };
}

/** What is held, until when, and the two ways on. */
export default async function HoldPage({ params }: Props) {
  const { locale } = await requireRole(...STAFF_ROLES);
  const { pathwayId, holdId } = await params;
  const view = await viewOrNotFound(heldTimes, { pathwayId, holdId });
  const words = bookingWords[locale];
  const { patient, visits } = view;
  return (
    <>
      <WhoseRecord patient={patient} now={view.now} locale={locale} />
      <PageHeader
        title={view.state === "held" ? words.heldTitle(visits.length) : words[`${view.state}Title`]}
        back={{ href: `/schedule/${pathwayId}/plan`, label: words.again }}
      />
      <div className="max-w-phone space-y-6">
        {view.state === "held" ? <Confirm view={view} locale={locale} /> : <Over view={view} locale={locale} />}
        <CourseList
          label={words.proposal}
          rows={visits.map((visit) =>
            courseRow(visit, locale, visit.insteadOf === null ? undefined : words.insteadOf(visit.insteadOf)),
          )}
        />
      </div>
    </>
  );
}

function Confirm({ view, locale }: { view: HeldTimes; locale: Locale }) {
  const words = bookingWords[locale];
  const { pathwayId, holdId, visits } = view;
  return (
    <Panel emphasis label={words.heldTitle(visits.length)}>
      <p className="text-lg font-semibold">{words.heldUntil(view.expiresAt)}</p>
      <p className="text-ink-soft">{words.heldText}</p>
      <AnswerHold
        hold={{ pathwayId, holdId }}
        confirm={{ action: confirmCourse, label: words.confirm(visits.length) }}
        giveBack={{ action: giveBackCourse, label: words.giveBack }}
        words={formWords[locale]}
      />
    </Panel>
  );
}

function Over({ view: { state, pathwayId }, locale }: { view: HeldTimes; locale: Locale }) {
  const words = bookingWords[locale];
  return state === "confirmed" ? (
    <Notice
      tone="success"
      title={words.allBooked}
      actions={<LinkButton href={`/schedule/${pathwayId}`}>{words.toCourse}</LinkButton>}
    />
  ) : (
    <Notice
      tone="warning"
      title={words.overTitle}
      actions={<LinkButton href={`/schedule/${pathwayId}/plan`}>{words.again}</LinkButton>}
    >
      {words.overText}
    </Notice>
  );
}
