import { notFound, redirect } from "next/navigation";
import { formsPath, type FormPlace, receiptPath } from "@/app/_forms/form-paths";
import { viewOrNotFound } from "@/app/_pages/run-query";
import type { SaveAnswer, SubmitAnswers } from "@/components/questionnaire/answer-actions";
import { AnswerForm } from "@/components/questionnaire/answer-form";
import type { Question } from "@/components/questionnaire/question";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { type InstrumentText, optionsOf } from "@/lib/content/instruments/instrument-text";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { formToAnswer } from "@/lib/queries/patient/form-to-answer";

/** One form to be answered, on a device of one's own or on the clinic's tablet; where it stands in the sitting; what was begun before. */
export async function FormToAnswer({
  asked,
  place,
  actor,
  actions,
}: {
  asked: string;
  place: FormPlace;
  actor: { userId: string; locale: Locale };
  actions: { save: SaveAnswer; submit: SubmitAnswers };
}) {
  const { userId, locale } = actor;
  const instrument = INSTRUMENTS.find((key) => key === asked) ?? notFound();
  const { view } = await viewOrNotFound(formToAnswer, { instrument, locale });
  // On the day of a dose there is only the start page.
  if (view === null) redirect(place === "own-device" ? "/my" : formsPath(place));
  const { text, begun, setAside, sitting, pathwayId } = view;
  const words = questionnaireWords[locale];
  const definition = INSTRUMENT_DEFINITIONS[instrument];
  const back = { href: formsPath(place), label: words.toForms };
  if (!view.isDue && view.isSentToday) {
    return (
      <>
        <PageHeader title={text?.title ?? definition.name} back={back} />
        <EmptyState
          title={words.form.elsewhereTitle}
          action={<LinkButton href={receiptPath(place, instrument)}>{words.form.toReceipt}</LinkButton>}
        />
      </>
    );
  }
  if (!view.isDue || !text) {
    const isInOtherLanguage = !text && definition.shippedTexts.length > 0;
    return (
      <>
        <PageHeader title={text?.title ?? definition.name} back={back} />
        <EmptyState
          title={isInOtherLanguage ? words.otherLanguageTitle : words.notDueTitle}
          action={place === "own-device" && <LinkButton href="/my">{words.toHome}</LinkButton>}
        >
          {isInOtherLanguage ? words.otherLanguageText : words.notDueText}
        </EmptyState>
      </>
    );
  }
  const eyebrow = sitting.total > 1 ? { eyebrow: words.sitting(sitting.place, sitting.total) } : {};
  return (
    <>
      <PageHeader title={text.title} back={back} {...eyebrow} />
      {setAside && (
        <Notice title={words.setAsideTitle} className="mb-6">
          {setAside.why === "outdated" ? words.setAside.outdated(setAside.begunAt) : words.setAside[setAside.why]}
        </Notice>
      )}
      <AnswerForm
        key={`${instrument} ${locale} ${text.version}`}
        deviceKey={`${userId}:${pathwayId}:${instrument}`}
        keepsOn={place === "own-device" ? "device" : "tab"}
        facts={{ pathwayId, instrument, locale, textVersion: text.version }}
        startedAt={view.now.toISOString()}
        keepsFrom={view.keepsFrom.toISOString()}
        begun={begun && { ...begun, startedAt: begun.startedAt.toISOString() }}
        save={actions.save}
        submit={actions.submit}
        stem={text.stem}
        questions={questionsOf(definition, text)}
        rules={{ items: definition.items, skips: definition.skips }}
        words={place === "own-device" ? words.form : { ...words.form, ...words.onTablet }}
        signInHref={place === "own-device" ? "/sign-in" : "/kiosk"}
      />
      <p className="mt-10 text-sm wrap-anywhere text-ink-faint">{text.attribution}</p>
    </>
  );
}

function questionsOf({ items }: Instrument, text: InstrumentText): Question[] {
  return items.map(({ id, isScored }) => ({
    item: id,
    text: text.items[id] ?? "",
    choices: optionsOf(text, id).map(({ value, label }) => ({ value, label })),
    mayBeEmpty: !isScored,
    ...(text.ownStems?.[id] !== undefined && { ownStem: text.ownStems[id] }),
  }));
}
