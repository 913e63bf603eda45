import { notFound } from "next/navigation";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { submitForm } from "@/app/my/forms/actions";
import { formDraftKey } from "@/app/my/forms/draft-key";
import { openView } from "@/app/my/open-view";
import { QuestionnaireForm, type QuestionnaireValues } from "@/components/questionnaire/questionnaire-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { type InstrumentText, optionsOf } from "@/lib/content/instruments/instrument-text";
import { PHQ_9_TEXT } from "@/lib/content/instruments/phq-9";
import { formWords } from "@/lib/content/words/form";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { ownForms } from "@/lib/queries/patient/own-forms";

type Props = { params: Promise<{ instrument: string }> };

/** Answers that were begun earlier than this are about other weeks than the form asks for, and are not brought back. */
const DRAFT_LASTS_MS = 2 * 24 * 60 * 60 * 1000;

export async function generateMetadata() {
  return { title: PHQ_9_TEXT[await currentLocale()].title };
}

/** One form, one question at a time. */
export default async function FormPage({ params }: Props) {
  const { locale } = await requireRole("patient");
  const asked = (await params).instrument;
  const instrument = INSTRUMENTS.find((key) => key === asked) ?? notFound();
  const { now, pathwayId, due } = await openView(ownForms, null);
  const words = questionnaireWords[locale];
  const text = PHQ_9_TEXT[locale];
  const back = { href: "/my/forms", label: words.toForms };
  if (!due.includes(instrument)) {
    return (
      <>
        <PageHeader title={text.title} back={back} />
        <EmptyState title={words.notDueTitle} action={<LinkButton href="/my">{words.toHome}</LinkButton>}>
          {words.notDueText}
        </EmptyState>
      </>
    );
  }
  const draftKey = formDraftKey(instrument, pathwayId);
  const draft = await draftFor<QuestionnaireValues>(draftKey);
  const isFresh = draft !== undefined && now.getTime() - draft.savedAt.getTime() < DRAFT_LASTS_MS;
  return (
    <>
      <PageHeader title={text.title} back={back} />
      <QuestionnaireForm
        action={submitForm}
        facts={{ pathwayId, instrument, locale, textVersion: text.version }}
        startedAt={now.toISOString()}
        stem={text.stem}
        questions={questionsOf(INSTRUMENT_DEFINITIONS[instrument], text)}
        words={words.form}
        formWords={formWords[locale]}
        draftKey={draftKey}
        saveDraft={saveDraft}
        {...(isFresh && { draft })}
      />
      <p className="mt-10 text-sm text-ink-faint">{text.attribution}</p>
    </>
  );
}

function questionsOf({ items }: Instrument, text: InstrumentText) {
  return items.map(({ id, isScored }) => ({
    item: id,
    text: text.items[id] ?? "",
    options: optionsOf(text, id),
    optional: !isScored,
  }));
}
