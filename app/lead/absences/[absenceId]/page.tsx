import { moveAllAction } from "@/app/lead/absences/actions";
import { AffectedRow } from "@/app/lead/absences/[absenceId]/affected-row";
import { moveOf } from "@/app/lead/absences/[absenceId]/move-of";
import { cancelAbsenceAction } from "@/app/lead/capacity/actions";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ButtonForm } from "@/components/form/button-form";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { capacityWords } from "@/lib/content/words/capacity";
import { formWords } from "@/lib/content/words/form";
import { absencePage } from "@/lib/queries/capacity/absence-page";

export async function generateMetadata() {
  return { title: capacityWords[await currentLocale()].absences };
}

type Props = { params: Promise<{ absenceId: string }>; searchParams: Promise<{ done?: string | string[] }> };

/** «Ill today»: everybody whom an absence concerns, with a new time for each, and what they are told. */
export default async function AbsencePage({ params, searchParams }: Props) {
  const { locale } = await requireRole("lead");
  const { absenceId } = await params;
  const { done } = await searchParams;
  const { absence, affected } = await viewOrNotFound(absencePage, { absenceId });
  const words = capacityWords[locale];
  const proposed = affected.flatMap((row) => moveOf(row, absence.name, locale) ?? []);
  const became: Record<string, string> = {
    moved: words.movedAndTold,
    all: words.allMovedAndTold,
    cancelled: words.cancelledAndTold,
  };
  const message = typeof done === "string" ? became[done] : undefined;
  return (
    <>
      <PageHeader title={absence.name} back={{ href: "/lead/absences", label: words.absencesBack }} />
      {message !== undefined && <Notice tone="success" title={message} className="mb-6" />}
      <DescriptionList
        items={[
          { term: words.when, description: words.away(absence.startsAt, absence.endsAt) },
          { term: words.absenceKind, description: words.absenceKinds[absence.kind] },
        ]}
      />
      <div className="mt-4 flex flex-wrap items-start gap-x-6 gap-y-3">
        <Link href={`/lead/capacity/people/${absence.userId}`} className="inline-flex min-h-11 items-center">
          {words.hoursOfPerson}
        </Link>
        {absence.cancelledAt ? (
          <Tag tone="quiet">{words.takenBack}</Tag>
        ) : (
          <ButtonForm
            action={cancelAbsenceAction}
            values={{ absenceId, userId: absence.userId }}
            label={words.cancelAbsence}
            accessibleName={words.cancelAbsenceName(absence.startsAt)}
            words={formWords[locale]}
          />
        )}
      </div>
      <Section
        title={words.affectedTitle(affected.length)}
        description={affected.length > 0 && words.affectedLead}
        className="mt-10"
      >
        {affected.length === 0 && <EmptyState title={words.affectedEmpty} />}
        {proposed.length > 0 && (
          <ButtonForm
            action={moveAllAction}
            values={{ moves: JSON.stringify(proposed), absenceId }}
            label={words.doAll(proposed.length)}
            accessibleName={words.doAll(proposed.length)}
            variant="primary"
            words={formWords[locale]}
          />
        )}
        <ul className="mt-6 divide-y divide-line">
          {affected.map((row) => (
            <AffectedRow key={row.visitId} row={row} absence={absence} locale={locale} />
          ))}
        </ul>
      </Section>
    </>
  );
}
