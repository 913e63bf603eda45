import { viewOrNotFound } from "@/app/_pages/run-query";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDateTime } from "@/lib/content/format";
import { accessWords } from "@/lib/content/words/access";
import { accessReview } from "@/lib/queries/access/access-review";

export async function generateMetadata() {
  return { title: accessWords[await currentLocale()].reviewTitle };
}

/** The clinic lead's review: records opened outside the care team, with their reasons, and blocks in force. */
export default async function AccessReviewPage() {
  const { locale } = await requireRole("lead");
  const { openings, blocks } = await viewOrNotFound(accessReview, {});
  const words = accessWords[locale];
  const patientLink = ({ patientId, patientName }: { patientId: string; patientName: string }) => (
    <Link href={`/lead/access/${patientId}`}>{patientName}</Link>
  );
  return (
    <>
      <PageHeader title={words.reviewTitle} lead={words.reviewLead} />
      <div className="space-y-10">
        <Section title={words.reviewOpenings}>
          <DataTable
            caption={words.reviewOpenings}
            rows={openings}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.reviewOpeningsEmpty} />}
            columns={[
              { key: "patient", header: words.patient, primary: true, cell: patientLink },
              { key: "employee", header: words.employee, cell: ({ staffName }) => staffName },
              {
                key: "when",
                header: words.when,
                cell: ({ openedAt, expiresAt, openNow }) => (
                  <>
                    {words.openingAt(openedAt, expiresAt)} {openNow && <Tag tone="attention">{words.openNow}</Tag>}
                  </>
                ),
              },
              { key: "reason", header: words.reasonGiven, cell: ({ reason }) => reason },
            ]}
          />
        </Section>
        <Section title={words.reviewBlocks} description={words.reviewBlocksText}>
          <DataTable
            caption={words.reviewBlocks}
            rows={blocks}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.reviewBlocksEmpty} />}
            columns={[
              { key: "patient", header: words.patient, primary: true, cell: patientLink },
              { key: "employee", header: words.employee, cell: ({ staffName }) => staffName },
              { key: "when", header: words.when, cell: ({ blockedAt }) => formatDateTime(blockedAt, locale) },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
