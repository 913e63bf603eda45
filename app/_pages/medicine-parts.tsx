import { closeDiscrepancyAction, correctLedgerRowAction } from "@/app/nurse/medicine/actions";
import { secondPersonProps } from "@/app/_pages/second-person";
import { PrintButton } from "@/components/letter/print-button";
import { CaseList } from "@/components/medicine/case-list";
import { LedgerTable } from "@/components/medicine/ledger-table";
import { PeriodForm } from "@/components/medicine/period-form";
import { CloseDiscrepancyForm, CorrectRowForm } from "@/components/medicine/settle-forms";
import { StockTable } from "@/components/medicine/stock-tables";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { buttonLook } from "@/components/ui/button-look";
import { Link } from "@/components/ui/link";
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
          <Link href="/nurse/medicine/count" className={buttonLook("primary", "normal")}>
            {words.count}
          </Link>
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

/** The ledger of a period or of one patient, to read and to print. */
export function LedgerView({
  ledger,
  locale,
  home,
  mayCorrect = false,
}: {
  ledger: MedicineLedger;
  locale: Locale;
  home: "/nurse/medicine" | "/doctor/medicine";
  mayCorrect?: boolean;
}) {
  const words = medicineWords[locale];
  const { from, to, patientName, rows } = ledger;
  const title = patientName === null ? words.ledgerPeriod(from, to) : words.ledgerOfPatient(patientName);
  const correct = (row: MedicineLedger["rows"][number]) =>
    row.kind === "correction" || row.isReversed ? (
      "–"
    ) : (
      <Details summary={words.correct}>
        <p className="mb-3 text-ink-soft">{words.correctLead}</p>
        <CorrectRowForm
          action={correctLedgerRowAction}
          rowId={row.id}
          secondPerson={secondPersonProps(ledger.secondPersons, locale)}
          words={{ label: words.correct, reason: words.reason, save: words.correct }}
          formWords={formWords[locale]}
        />
      </Details>
    );
  return (
    <>
      <PageHeader title={words.ledgerTitle} lead={title} back={{ href: home, label: words.title }} />
      <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
        <PeriodForm
          action={`${home}/ledger`}
          from={from}
          to={to}
          words={{ from: words.from, to: words.to, show: words.showPeriod }}
        />
        <PrintButton label={words.print} />
      </div>
      <LedgerTable rows={rows} caption={title} locale={locale} withPatients {...(mayCorrect && { act: correct })} />
    </>
  );
}
