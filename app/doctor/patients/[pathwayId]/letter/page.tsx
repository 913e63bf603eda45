import { noteSent, sign } from "@/app/doctor/patients/[pathwayId]/letter/actions";
import { PatientHead } from "@/app/doctor/patient-head";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { LetterForm, type LetterValues } from "@/components/letter/letter-form";
import { LetterSentForm } from "@/components/letter/letter-sent-form";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatShortDateTime } from "@/lib/content/format";
import { doctorWords } from "@/lib/content/words/doctor";
import { formWords } from "@/lib/content/words/form";
import { letterWords } from "@/lib/content/words/letter";
import { SENT_WAYS } from "@/lib/domain/letter/letter.schema";
import { letterPage } from "@/lib/queries/doctor/letter-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: doctorWords[await currentLocale()].letterTitle };
}

/** The discharge letter: the signed one with how it was sent, or the draft to go through and sign. */
export default async function LetterPage({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const { pathwayId } = await params;
  const { header, isFinished, draft, signed } = await viewOrNotFound(letterPage, { pathwayId, locale: "nb" });
  const words = doctorWords[locale];
  const draftKey = `sign-letter:${pathwayId}`;
  const form = (
    <LetterForm
      action={sign}
      pathwayId={pathwayId}
      draftLetter={draft}
      sourceWords={words.sources}
      words={words.letterForm}
      formWords={formWords[locale]}
      draftKey={draftKey}
      saveDraft={saveDraft}
      draft={await draftFor<LetterValues>(draftKey)}
    />
  );
  return (
    <>
      <PatientHead header={header} locale={locale} />
      <PageHeader
        title={words.letterTitle}
        lead={signed ? undefined : words.letterIntro}
        back={{ href: `/doctor/patients/${pathwayId}`, label: words.backToPatient }}
      />
      {!isFinished && <Notice tone="warning" title={words.letterNotFinished} className="mb-8" />}
      {signed ? (
        <div className="space-y-10">
          <Panel emphasis label={words.letterTitle}>
            <p className="text-lg font-medium">
              {words.letterSigned(signed.signedBy.name, formatShortDateTime(signed.signedAt, locale))}
            </p>
            {signed.sent && (
              <p>{words.letterSent(sentWords(signed.sent.how, locale), formatShortDateTime(signed.sent.at, locale))}</p>
            )}
            <p className="mt-4 flex flex-wrap gap-3">
              <LinkButton
                href={`/doctor/patients/${pathwayId}/letter/print`}
                variant={signed.sent ? "secondary" : "primary"}
              >
                {words.letterOpen}
              </LinkButton>
              <LinkButton href={`/doctor/patients/${pathwayId}/letter/print?language=en`}>
                {words.letterEnglish}
              </LinkButton>
            </p>
          </Panel>
          {!signed.sent && (
            <LetterSentForm
              action={noteSent}
              pathwayId={pathwayId}
              letterId={signed.id}
              words={words.sentForm}
              formWords={formWords[locale]}
            />
          )}
          <Details summary={words.letterNew}>{form}</Details>
        </div>
      ) : (
        form
      )}
    </>
  );
}

function sentWords(how: string, locale: "nb" | "en"): string {
  const way = SENT_WAYS.find((known) => known === how);
  const words = way ? letterWords[locale].sentHow[way] : how;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
