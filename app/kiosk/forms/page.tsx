import { viewOrNotFound } from "@/app/_pages/run-query";
import { buttonLook } from "@/components/ui/button-look";
import { LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireTabletSitting } from "@/lib/auth/require";
import { kioskWords } from "@/lib/content/words/kiosk";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { ownForms } from "@/lib/queries/patient/own-forms";

export async function generateMetadata() {
  return { title: kioskWords[await currentLocale()].sitting.title };
}

/** What there is to answer, one sitting, and the way to give the tablet back. Nothing else of the record. */
export default async function TabletFormsPage() {
  const { name, locale } = await requireTabletSitting();
  const { view } = await viewOrNotFound(ownForms, null);
  const words = kioskWords[locale].sitting;
  const due = view?.due ?? [];
  const [first] = due;
  return (
    <>
      <PageHeader
        title={words.hello(name.split(" ")[0] ?? "")}
        lead={view === null ? words.closedToday : due.length === 0 ? words.nothing : words.lead(due.length)}
      />
      {first === undefined ? (
        <form method="post" action="/kiosk/end" className="mt-8">
          <button type="submit" className={buttonLook("primary", "large")}>
            {words.finish}
          </button>
        </form>
      ) : (
        <>
          <ol className="divide-y divide-line border-y border-line">
            {due.map((instrument) => (
              <li key={instrument} className="flex min-h-14 items-center justify-between gap-4 py-2">
                <span className="font-medium">{INSTRUMENT_DEFINITIONS[instrument].name}</span>
                <span className="text-ink-soft">{words.minutes(INSTRUMENT_DEFINITIONS[instrument].minutes)}</span>
              </li>
            ))}
          </ol>
          <p className="mt-6">
            <LinkButton href={`/kiosk/forms/${first}`} variant="primary" size="large" icon="arrow-right">
              {words.begin}
            </LinkButton>
          </p>
          <p className="mt-6 text-ink-soft">{words.kept}</p>
        </>
      )}
    </>
  );
}
