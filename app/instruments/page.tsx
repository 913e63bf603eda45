import { viewOrNotFound } from "@/app/_pages/run-query";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag, type Tone } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { instrumentTextWords } from "@/lib/content/words/instrument-text";
import type { Locale } from "@/lib/domain/access/actor";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { type InstrumentRow, instrumentList } from "@/lib/queries/instrument-texts/instruments";

const TONES: Record<Instrument["licence"]["text"], Tone> = {
  shipped: "good",
  "own-words": "neutral",
  "clinic-loads": "attention",
};

export async function generateMetadata() {
  return { title: instrumentTextWords[await currentLocale()].title };
}

/** Everything the clinic measures with. */
export default async function InstrumentsPage() {
  const { locale } = await requireRole("lead", "doctor", "psychologist", "nurse");
  const instruments = await viewOrNotFound(instrumentList, null);
  const words = instrumentTextWords[locale];
  const answeredBy = (who: Instrument["answeredBy"]) =>
    instruments.filter(({ definition }) => definition.answeredBy === who);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="space-y-10">
        <Section title={words.bySelf}>
          <InstrumentTable caption={words.bySelf} rows={answeredBy("patient")} locale={locale} />
        </Section>
        <Section title={words.byClinician}>
          <InstrumentTable caption={words.byClinician} rows={answeredBy("clinician")} locale={locale} />
        </Section>
      </div>
    </>
  );
}

function InstrumentTable({ caption, rows, locale }: { caption: string; rows: InstrumentRow[]; locale: Locale }) {
  const words = instrumentTextWords[locale];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ definition }) => definition.key}
      columns={[
        {
          key: "name",
          header: words.columns.name,
          primary: true,
          cell: ({ definition }) => <Link href={`/instruments/${definition.key}`}>{definition.name}</Link>,
        },
        {
          key: "licence",
          header: words.columns.licence,
          cell: ({ definition: { licence } }) => <Tag tone={TONES[licence.text]}>{words.licences[licence.text]}</Tag>,
        },
        { key: "ready", header: words.columns.ready, cell: (row) => <Languages row={row} locale={locale} /> },
        {
          key: "window",
          header: words.columns.window,
          cell: ({ definition: { windowDays } }) => (windowDays === null ? words.noWindow : words.window(windowDays)),
        },
        {
          key: "scale",
          header: words.columns.scale,
          cell: ({ definition: { scale } }) => (scale ? words.scale(scale) : words.noTotal),
        },
      ]}
    />
  );
}

function Languages({ row: { definition, ready, toApprove }, locale }: { row: InstrumentRow; locale: Locale }) {
  const words = instrumentTextWords[locale];
  const named = (locales: Locale[]) => locales.map((each) => words.languages[each]).join(", ");
  return (
    <>
      {ready.length > 0 && named(ready)}
      {ready.length === 0 && definition.licence.text !== "own-words" && words.onlyScores}
      {ready.length === 0 && definition.licence.text === "own-words" && named(["nb", "en"])}
      {toApprove.length > 0 && (
        <span className="block text-sm text-ink-soft">
          {named(toApprove)}: {words.toApprove}
        </span>
      )}
    </>
  );
}
