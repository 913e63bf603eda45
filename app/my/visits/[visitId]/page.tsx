import { notFound } from "next/navigation";
import { openView } from "@/app/my/open-view";
import { cancelMine } from "@/app/my/visits/actions";
import { DescriptionList } from "@/components/ui/description-list";
import { Details } from "@/components/ui/details";
import { Link, LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { EndVisitForm } from "@/components/visit/end-visit-form";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { ownVisitWords } from "@/lib/content/words/own-visit";
import { patientWords } from "@/lib/content/words/patient";
import type { Locale } from "@/lib/domain/access/actor";
import { ownVisit, type OwnVisitPage } from "@/lib/queries/visits/own-visit";

type Props = { params: Promise<{ visitId: string }> };
type PartProps = { view: OwnVisitPage; locale: Locale };

const UUID = /^[0-9a-f-]{36}$/;

export async function generateMetadata() {
  return { title: ownVisitWords[await currentLocale()].title };
}

/** One visit: what, when, where, with whom; move it, cancel it, or call. */
export default async function OwnVisitDetail({ params }: Props) {
  const { locale } = await requireRole("patient");
  const { visitId } = await params;
  if (!UUID.test(visitId)) notFound();
  const view = await openView(ownVisit, { visitId });
  const words = ownVisitWords[locale];
  const { visit, ended, freedom } = view;
  return (
    <>
      <PageHeader title={visit.title[locale]} back={{ href: "/my", label: words.back }} />
      <div className="space-y-8">
        {ended && (
          <div role="status">
            <Notice title={words.ended[ended]} />
          </div>
        )}
        <Facts view={view} locale={locale} />
        {freedom && <Freedom view={view} freedom={freedom} locale={locale} />}
        {!freedom && !ended && <p className="text-ink-soft">{words.over}</p>}
      </div>
    </>
  );
}

function Facts({ view: { visit, address, freedom }, locale }: PartProps) {
  const words = ownVisitWords[locale];
  const { place } = patientWords[locale];
  const where = [place(visit.room.name, visit.room.location), address].filter((part) => part !== "");
  const hasGuide = freedom && (visit.kind === "session" || visit.kind === "preparation");
  return (
    <div>
      <DescriptionList
        items={[
          { term: words.when, description: words.whenText(visit.startsAt, visit.endsAt) },
          { term: words.where, description: where.map((part) => <p key={part}>{part}</p>) },
          {
            term: words.with,
            description: visit.staff.map(({ name, role }) => <p key={name}>{words.person(name, role)}</p>),
          },
        ]}
      />
      {freedom && (
        <ul className="mt-4 flex flex-wrap gap-x-8">
          {hasGuide && (
            <li>
              <Link href="/my/prepare" className="inline-flex min-h-11 items-center">
                {words.prepare}
              </Link>
            </li>
          )}
          <li>
            {/* A file, not a page: the browser's own download. */}
            <a
              href={`/my/visits/${visit.id}/calendar`}
              className="inline-flex min-h-11 items-center text-fjord underline underline-offset-[0.2em]"
            >
              {words.toCalendar}
            </a>
          </li>
        </ul>
      )}
    </div>
  );
}

function Freedom({ view, freedom, locale }: PartProps & { freedom: NonNullable<OwnVisitPage["freedom"]> }) {
  const words = ownVisitWords[locale];
  const { visit, pathwayId, deadlineHours } = view;
  if (freedom.why !== null) {
    const isLate = freedom.why === "too-late";
    return (
      <Notice title={isLate ? words.tooLateTitle(deadlineHours) : words.notYoursTitle}>
        <p>{isLate ? words.tooLateText : words.notYoursText}</p>
        <p>
          <a
            href={`tel:+47${words.phone.replace(/\D/g, "")}`}
            className="inline-flex min-h-11 items-center font-semibold text-fjord underline underline-offset-[0.2em]"
          >
            {words.phone}
          </a>
          <span className="text-ink-soft"> · {words.phoneHours}</span>
        </p>
      </Notice>
    );
  }
  return (
    <div>
      <p className="mb-4 text-ink-soft">{words.moveText(deadlineHours)}</p>
      <p className="mb-6">
        <LinkButton href={`/my/booking?move=${visit.id}`} variant="primary" size="large">
          {words.move}
        </LinkButton>
      </p>
      <Details summary={words.cancelTitle}>
        <p className="mb-4">{words.cancelText}</p>
        <EndVisitForm
          action={cancelMine}
          pathwayId={pathwayId}
          visitId={visit.id}
          words={{ reason: words.cancelReason, submit: words.cancelSubmit, label: words.cancelTitle }}
          formWords={formWords[locale]}
        />
      </Details>
    </div>
  );
}
