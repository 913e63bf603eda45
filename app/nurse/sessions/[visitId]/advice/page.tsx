import { viewOrNotFound } from "@/app/_pages/run-query";
import { AdviceText } from "@/components/going-home/advice-text";
import { PrintButton } from "@/components/letter/print-button";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { goingHomeWords } from "@/lib/content/words/going-home";
import { letterWords } from "@/lib/content/words/letter";
import { LOCALES } from "@/lib/domain/access/actor";
import { sessionView } from "@/lib/queries/sessions/session-view";

type Props = { params: Promise<{ visitId: string }>; searchParams: Promise<{ language?: string }> };

export async function generateMetadata() {
  return { title: goingHomeWords[await currentLocale()].advice };
}

/** The advice to hand over, as a sheet to print: in the patient's own language, or with `?language=` the other. */
export default async function AdvicePage({ params, searchParams }: Props) {
  const { locale } = await requireRole("nurse");
  const { visitId, patient, goingHome } = await viewOrNotFound(sessionView, { visitId: (await params).visitId });
  const { language } = await searchParams;
  const lang = LOCALES.find((one) => one === language) ?? goingHome.patientLocale;
  const words = goingHomeWords[lang];
  const { call } = goingHome;
  return (
    <>
      <div className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        <PrintButton label={letterWords[locale].print} isMain />
        {LOCALES.filter((one) => one !== lang).map((one) => (
          <Link
            key={one}
            href={`/nurse/sessions/${visitId}/advice?language=${one}`}
            className="inline-flex min-h-12 items-center"
          >
            {goingHomeWords[locale].inLanguage[one]}
          </Link>
        ))}
        <Link href={`/nurse/sessions/${visitId}`} className="inline-flex min-h-12 items-center">
          {goingHomeWords[locale].toSession}
        </Link>
      </div>
      <article lang={lang}>
        <Heading level={1}>{words.sheetTitle}</Heading>
        <p className="mt-1 mb-6 text-ink-soft">{patient.name}</p>
        <AdviceText locale={lang} />
        <p className="mt-6 font-medium">
          {call && !call.done ? words.sheetCall(call.assignedTo.name, call.dueAt) : words.sheetCalls}
        </p>
      </article>
    </>
  );
}
