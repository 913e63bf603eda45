import { importTextAction } from "@/app/instruments/actions";
import { TextState } from "@/app/instruments/text-state";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ImportTextForm } from "@/components/instrument/import-text-form";
import { InstrumentFacts } from "@/components/instrument/instrument-facts";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { instrumentTextWords } from "@/lib/content/words/instrument-text";
import type { Locale } from "@/lib/domain/access/actor";
import { mayRole } from "@/lib/domain/access/policy";
import { type InstrumentView, instrumentView } from "@/lib/queries/instrument-texts/instruments";

export async function generateMetadata() {
  return { title: instrumentTextWords[await currentLocale()].one };
}

/** One instrument: how it is built, its texts, and where a licensed text is loaded. */
export default async function InstrumentPage({ params }: { params: Promise<{ instrument: string }> }) {
  const { locale, role } = await requireRole("lead", "doctor", "psychologist", "nurse");
  const { definition, texts } = await viewOrNotFound(instrumentView, await params);
  const words = instrumentTextWords[locale];
  const languages = definition.shippedTexts.map((each) => words.languages[each]).join(", ");
  return (
    <>
      <PageHeader title={definition.name} back={{ href: "/instruments", label: words.back }} />
      <div className="space-y-10">
        <Section title={words.facts}>
          <InstrumentFacts definition={definition} locale={locale} />
        </Section>
        <Section title={words.texts} description={languages === "" ? words.shippedNone : words.shipped(languages)}>
          <LoadedTexts texts={texts} locale={locale} />
        </Section>
        {mayRole(role, "instrument-text:import") && (
          <Section title={words.import} description={words.importLead}>
            <ul className="mb-4 max-w-measure list-disc space-y-1 pl-5">
              {words.importRules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
              <li>
                {words.linkIds}: {definition.items.map(({ id }) => id).join(", ")}
              </li>
            </ul>
            <ImportTextForm
              action={importTextAction}
              instrument={definition.key}
              label={words.import}
              words={words.form}
              formWords={formWords[locale]}
            />
          </Section>
        )}
      </div>
    </>
  );
}

function LoadedTexts({ texts, locale }: { texts: InstrumentView["texts"]; locale: Locale }) {
  const words = instrumentTextWords[locale];
  const columns = words.loadedColumns;
  return (
    <DataTable
      caption={words.loaded}
      captionHidden={false}
      empty={<p className="text-ink-soft">{words.loadedNone}</p>}
      rows={texts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "text",
          header: columns.text,
          primary: true,
          cell: (text) => (
            <Link href={`/instruments/texts/${text.id}`}>{words.textName(text.locale, text.version)}</Link>
          ),
        },
        {
          key: "state",
          header: columns.state,
          cell: (text) => <TextState text={text} isInUse={text.isInUse} locale={locale} />,
        },
        {
          key: "imported",
          header: columns.imported,
          cell: ({ importedBy, importedAt }) => words.by(importedBy, importedAt),
        },
        {
          key: "approved",
          header: columns.approved,
          cell: ({ approvedBy, approvedAt }) => approvedAt && words.by(approvedBy ?? "", approvedAt),
        },
      ]}
    />
  );
}
