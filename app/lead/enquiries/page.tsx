import { viewOrNotFound } from "@/app/_pages/run-query";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Tag, type Tone } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatShortDateTime } from "@/lib/content/format";
import { leadWords } from "@/lib/content/words/lead";
import type { EnquiryState } from "@/lib/domain/enquiry/enquiry.schema";
import { enquiryList } from "@/lib/queries/lead/enquiries";

export async function generateMetadata() {
  return { title: leadWords[await currentLocale()].enquiries.title };
}

const TONES: Record<EnquiryState, Tone> = {
  new: "attention",
  "called-no-answer": "neutral",
  "waiting-list": "neutral",
  declined: "quiet",
  registered: "good",
};

export default async function EnquiriesPage() {
  const { locale } = await requireRole("lead");
  const rows = await viewOrNotFound(enquiryList, null);
  const words = leadWords[locale].enquiries;
  return (
    <>
      <PageHeader title={words.title} back={{ href: "/lead", label: leadWords[locale].start.title }} />
      <DataTable
        caption={words.title}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.empty} />}
        columns={[
          {
            key: "name",
            header: words.name,
            primary: true,
            cell: ({ id, name }) => <Link href={`/lead/enquiries/${id}`}>{name}</Link>,
          },
          { key: "received", header: words.received, cell: (row) => formatShortDateTime(row.receivedAt, locale) },
          { key: "time", header: words.preferredTime, cell: (row) => words.times[row.preferredTime], wideOnly: true },
          {
            key: "state",
            header: words.state,
            cell: ({ state }) => <Tag tone={TONES[state]}>{words.states[state]}</Tag>,
          },
        ]}
      />
    </>
  );
}
