import { viewOrNotFound } from "@/app/_pages/run-query";
import { NativeField } from "@/components/form/native-field";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Tag, type Tone } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatShortDate } from "@/lib/content/format";
import { leadWords } from "@/lib/content/words/lead";
import { administrativeStep, nextStepWords } from "@/lib/content/words/next-steps";
import { shellWords } from "@/lib/content/words/shell";
import type { PathwayStatus } from "@/lib/domain/pathway/standing";
import { patientList } from "@/lib/queries/lead/patient-list";

type Props = { searchParams: Promise<{ name?: string; page?: string }> };

export async function generateMetadata() {
  return { title: leadWords[await currentLocale()].patients.title };
}

const TONES: Record<PathwayStatus, Tone> = {
  active: "good",
  paused: "attention",
  deferred: "attention",
  "not-eligible": "quiet",
  ended: "neutral",
  closed: "quiet",
};

export default async function PatientsPage({ searchParams }: Props) {
  const { locale } = await requireRole("lead");
  const { name = "", page: asked = "1" } = await searchParams;
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const list = await viewOrNotFound(patientList, { search: name, page });
  const words = leadWords[locale].patients;
  const { status } = nextStepWords[locale];
  const address = (to: number) => `/lead/patients?${new URLSearchParams({ name, page: String(to) }).toString()}`;
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          <LinkButton href="/lead/patients/new" variant="primary">
            {leadWords[locale].start.registerNew}
          </LinkButton>
        }
      />
      <form role="search" className="mb-6 flex max-w-measure flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1">
          <NativeField
            name="name"
            type="search"
            label={words.search}
            defaultValue={name}
            required={false}
            maxLength={80}
          />
        </div>
        <Button type="submit" icon="search">
          {words.searchSubmit}
        </Button>
      </form>
      <p className="mb-2 text-ink-soft">{words.count(list.count)}</p>
      <DataTable
        caption={words.title}
        rows={list.rows}
        rowKey={({ pathwayId }) => pathwayId}
        empty={<EmptyState title={name === "" ? words.none : words.empty} />}
        columns={[
          {
            key: "name",
            header: words.name,
            primary: true,
            cell: (row) => (
              <>
                <Link href={`/lead/patients/${row.pathwayId}`}>{row.patientName}</Link>
                <span className="block text-sm font-normal text-ink-soft">
                  {formatShortDate(row.birthDate, locale)}
                </span>
              </>
            ),
          },
          {
            key: "status",
            header: words.status,
            cell: (row) => <Tag tone={TONES[row.status]}>{status[row.status]}</Tag>,
          },
          { key: "next", header: words.next, cell: (row) => administrativeStep(row.next, locale) },
          {
            key: "who",
            header: words.who,
            cell: (row) => (row.waitingFor === null ? words.nobody : shellWords[locale].roles[row.waitingFor]),
          },
          { key: "since", header: words.since, cell: (row) => formatShortDate(row.since, locale), wideOnly: true },
        ]}
      />
      {list.pages > 1 && (
        <nav aria-label={words.pageOf(list.page, list.pages)} className="mt-6 flex flex-wrap items-center gap-4">
          {list.page > 1 && <LinkButton href={address(list.page - 1)}>{words.previous}</LinkButton>}
          <span className="text-ink-soft">{words.pageOf(list.page, list.pages)}</span>
          {list.page < list.pages && <LinkButton href={address(list.page + 1)}>{words.following}</LinkButton>}
        </nav>
      )}
    </>
  );
}
