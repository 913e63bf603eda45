import { notFound } from "next/navigation";
import { z } from "zod";
import { openView } from "@/app/my/open-view";
import { RecordNotes } from "@/app/my/record/record-notes";
import { RecordScores } from "@/app/my/record/record-scores";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { CONSENT_TEXTS } from "@/lib/content/consents/consent-text";
import { ownRecordWords } from "@/lib/content/words/own-record";
import { ownJournal } from "@/lib/queries/patient/own-record";

type Props = { searchParams: Promise<{ course?: string | string[] }> };

export async function generateMetadata() {
  return { title: ownRecordWords[await currentLocale()].title };
}

/** The patient's own record of one course. */
export default async function RecordPage({ searchParams }: Props) {
  const { locale } = await requireRole("patient");
  const { course } = await searchParams;
  const pathwayId = course === undefined ? null : (z.uuid().safeParse(course).data ?? notFound());
  const record = await openView(ownJournal, { pathwayId });
  const words = ownRecordWords[locale];
  const inCourse = pathwayId === null ? "" : `?course=${pathwayId}`;
  return (
    <>
      <PageHeader title={words.title} eyebrow={words.courseFrom(record.startedAt)} lead={words.lead} />
      <div className="space-y-10">
        {record.pausedAt && <p>{words.paused(record.pausedAt)}</p>}
        {record.endedAt && <p>{words.ended(record.endedAt)}</p>}
        <Section title={words.letters}>
          {record.letters.length === 0 ? (
            <p className="text-ink-soft">{words.lettersNone}</p>
          ) : (
            <ul>
              {record.letters.map(({ id, signedAt }) => (
                <li key={id}>
                  <Link href={`/my/letter/${id}${inCourse}`} className="inline-flex min-h-11 items-center">
                    {words.letter(signedAt)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <RecordScores forms={record.forms} inCourse={inCourse} locale={locale} />
        <Section title={words.visits}>
          <DataTable
            caption={words.visits}
            empty={<p className="text-ink-soft">{words.visitsNone}</p>}
            rows={record.visits.filter(({ outcome }) => outcome !== "moved")}
            rowKey={({ id }) => id}
            columns={[
              { key: "visit", header: words.columns.visit, cell: ({ title }) => title[locale], primary: true },
              { key: "when", header: words.columns.when, cell: (visit) => words.period(visit.startsAt, visit.endsAt) },
              {
                key: "what",
                header: words.columns.what,
                cell: ({ outcome, doseMg }) => (doseMg === null ? words.visitOutcomes[outcome] : words.dose(doseMg)),
              },
            ]}
          />
        </Section>
        <RecordNotes record={record} locale={locale} />
        <Section title={words.consents} actions={<Link href="/my/consents">{words.consentsLink}</Link>}>
          {record.consents.length === 0 && <p className="text-ink-soft">{words.consentsNone}</p>}
          <ul className="divide-y divide-line">
            {record.consents.map(({ id, kind, signedAt, withdrawn }) => (
              <li key={id} className="py-3">
                <p className="font-medium">{CONSENT_TEXTS[kind][locale].title}</p>
                <StatusDot tone={withdrawn ? "quiet" : "good"}>
                  {withdrawn ? words.withdrawnOn(withdrawn.at) : words.signedOn(signedAt)}
                </StatusDot>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={words.access} description={words.accessNote}>
          <Link href="/my/access" className="inline-flex min-h-11 items-center">
            {words.accessLink}
          </Link>
        </Section>
        {record.previousPathwayId !== null && (
          <Link href={`/my/record?course=${record.previousPathwayId}`}>{words.earlierCourse}</Link>
        )}
        {pathwayId !== null && <Link href="/my/record">{words.presentCourse}</Link>}
      </div>
    </>
  );
}
