import { notFound } from "next/navigation";
import { enterForm } from "@/app/forms/actions";
import { entryWords, scoreItems } from "@/app/forms/entry-parts";
import { ResponseTable } from "@/app/forms/response-table";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { ScoreEntryForm } from "@/components/score-entry/score-entry-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatTime } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { isAskedByStaff } from "@/lib/queries/forms/course-forms";
import { formEntry } from "@/lib/queries/forms/form-entry";

type Props = { params: Promise<{ pathwayId: string; instrument: string }> };

export async function generateMetadata() {
  return { title: scoreEntryWords[await currentLocale()].title };
}

/** One form entered by staff: from paper, or asked and rated. */
export default async function FormEntryPage({ params }: Props) {
  const { locale } = await requireRole(...CLINICAL_ROLES);
  const { pathwayId, instrument: asked } = await params;
  const instrument = INSTRUMENTS.find((key) => key === asked) ?? notFound();
  const view = await viewOrNotFound(formEntry, { pathwayId, instrument, locale });
  const words = scoreEntryWords[locale];
  const { now, patient, text, earlier } = view;
  const items = scoreItems(view, locale);
  return (
    <>
      <WhoseRecord patient={patient} now={now} locale={locale} />
      <PageHeader
        title={words.titleOf(view.instrument.name)}
        lead={text?.stem}
        back={{ href: `/forms/${pathwayId}`, label: words.toForms }}
      />
      {view.isClosed ? (
        <Notice title={words.closed} />
      ) : (
        <ScoreEntryForm
          action={enterForm}
          instrument={view.instrument}
          items={items}
          defaults={{
            ...{ pathwayId, locale: patient.locale, place: isAskedByStaff(instrument) ? "interview" : "paper" },
            ...{ date: clinicDate(now), time: formatTime(now, "en") },
          }}
          totalItems={view.mayEnterTotal ? items.filter(({ item }) => view.riskQuestions.includes(item)) : null}
          mayBeAnother={earlier.length > 0}
          words={entryWords(view, locale)}
          formWords={formWords[locale]}
        />
      )}
      <p className="mt-8 max-w-measure text-sm text-ink-soft">{text?.attribution ?? words.noText}</p>
      {earlier.length > 0 && (
        <Section title={words.earlierTitle} className="mt-12">
          <ResponseTable responses={earlier} locale={locale} strikeHref={null} />
        </Section>
      )}
    </>
  );
}
