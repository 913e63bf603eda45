import { closeDiscrepancyAction, correctLedgerRowAction } from "@/app/nurse/medicine/actions";
import { secondPersonProps } from "@/app/_pages/second-person";
import { PrintButton } from "@/components/letter/print-button";
import { CaseList } from "@/components/medicine/case-list";
import { LedgerTable } from "@/components/medicine/ledger-table";
import { PeriodForm } from "@/components/medicine/period-form";
import { CloseDiscrepancyForm, CorrectRowForm } from "@/components/medicine/settle-forms";
import { StockTable } from "@/components/medicine/stock-tables";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { Link, LinkButton } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formWords } from "@/lib/content/words/form";
import { medicineWords } from "@/lib/content/words/medicine";
import type { Locale } from "@/lib/domain/access/actor";
import type { MedicineLedger } from "@/lib/queries/medicine/medicine-ledger";
import type { MedicineStock } from "@/lib/queries/medicine/medicine-stock";

// What nurse and doctor both see of the medicine stock.

type StockProps = { stock: MedicineStock; locale: Locale };

/** Balance per place and batch, and whether each place has been counted today. */
export function StockSection({ stock, locale, mayCount = false }: StockProps & { mayCount?: boolean }) {
  const words = medicineWords[locale];
  return (
    <Section
      title={words.stock}
      actions={
        mayCount && (
          <LinkButton href="/nurse/medicine/count" variant="primary">
            {words.count}
          </LinkButton>
        )
      }
    >
      <ul className="mb-4 space-y-1">
        {stock.places
          .filter(({ countedToday }) => countedToday !== null)
          .map((place) => (
            <li key={place.id}>
              <StatusDot tone={place.countedToday ? "good" : "attention"}>
                {place.name}:{" "}
                {place.countedToday && place.lastCountedAt
                  ? words.countedToday(place.lastCountedAt)
                  : words.notCountedToday}
              </StatusDot>
            </li>
          ))}
      </ul>
      <StockTable rows={stock.batches} locale={locale} />
    </Section>
  );
}

/** Cases that two people settle. */
export function CasesSection({ stock, locale }: StockProps) {
  const words = medicineWords[locale];
  return (
    <Section title={words.cases} description={words.casesLead}>
      <CaseList
        cases={stock.cases}
        locale={locale}
        close={({ id, source }) => (
          <CloseDiscrepancyForm
            action={closeDiscrepancyAction}
            discrepancyId={id}
            adjustChoices={
              source === "session"
                ? []
                : (["yes", "no"] as const).map((value) => ({ value, label: words.adjustChoices[value] }))
            }
            secondPerson={secondPersonProps(stock.secondPersons, locale)}
            words={{
              ...{ label: words.closeCase, explanation: words.explanation, adjusts: words.adjusts },
              save: words.closeCase,
            }}
            formWords={formWords[locale]}
          />
        )}
      />
    </Section>
  );
}

/** The newest rows, and the way to the whole ledger. */
export function NewestRows({ stock, locale, ledgerHref }: StockProps & { ledgerHref: string }) {
  const words = medicineWords[locale];
  return (
    <Section title={words.ledger} actions={<Link href={ledgerHref}>{words.toLedger}</Link>}>
      <LedgerTable rows={stock.ledger} caption={words.ledger} locale={locale} />
    </Section>
  );
}

type LedgerProps = {
  ledger: MedicineLedger;
  locale: Locale;
  home: "/nurse/medicine" | "/doctor/medicine";
  /** The row that the nurse is about to put right; undefined where nobody may. */
  correcting?: string | null;
};

/** The ledger of a period or of one patient, to read and to print; a nurse may put a row right. */
export function LedgerView({ ledger, locale, home, correcting }: LedgerProps) {
  const words = medicineWords[locale];
  const { from, to, patientName, rows } = ledger;
  const title = patientName === null ? words.ledgerPeriod(from, to) : words.ledgerOfPatient(patientName);
  const mayCorrect = (row: Row) => row.kind !== "correction" && !row.isReversed;
  const here = `${home}/ledger?from=${from}&to=${to}`;
  const wrong = rows.find((row) => row.id === correcting && mayCorrect(row));
  const act = (row: Row) =>
    mayCorrect(row) ? (
      <Link href={`${here}&correct=${row.id}`} className="print:hidden">
        {words.correctShort} <VisuallyHidden>{words.kinds[row.kind].toLowerCase()}</VisuallyHidden>
      </Link>
    ) : (
      "–"
    );
  return (
    <>
      <PageHeader title={words.ledgerTitle} lead={title} back={{ href: home, label: words.title }} />
      {wrong && (
        <Section title={words.correct} description={words.correctLead} className="mb-8 print:hidden">
          <LedgerTable rows={[wrong]} caption={words.correct} locale={locale} withPatients />
          <div className="mt-5 space-y-4">
            <CorrectRowForm
              key={wrong.id}
              action={correctLedgerRowAction}
              rowId={wrong.id}
              secondPerson={secondPersonProps(ledger.secondPersons, locale)}
              words={{ label: words.correct, reason: words.reason, save: words.correct }}
              formWords={formWords[locale]}
            />
            <Link href={here}>{words.keepRow}</Link>
          </div>
        </Section>
      )}
      <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
        <PeriodForm
          action={`${home}/ledger`}
          from={from}
          to={to}
          words={{ from: words.from, to: words.to, show: words.showPeriod }}
        />
        <PrintButton label={words.print} />
      </div>
      <LedgerTable
        rows={rows}
        caption={title}
        locale={locale}
        withPatients
        {...(patientName === null && { patientHref: (id: string) => `${home}/ledger?patient=${id}` })}
        {...(correcting !== undefined && patientName === null && { act })}
      />
    </>
  );
}

type Row = MedicineLedger["rows"][number];
