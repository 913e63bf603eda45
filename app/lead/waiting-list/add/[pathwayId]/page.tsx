import type { Metadata } from "next";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { addToList } from "@/app/lead/waiting-list/actions";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { AddToWaitingListForm } from "@/components/waiting-list/add-to-waiting-list-form";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { waitingListWords } from "@/lib/content/words/waiting-list";
import type { Locale } from "@/lib/domain/access/actor";
import { WEEKDAYS } from "@/lib/domain/booking/capacity";
import { TIMES_OF_DAY } from "@/lib/domain/booking/course-plan";
import { WAITING_PRIORITIES } from "@/lib/domain/waiting-list/waiting-list.schema";
import { type WaitingListChoices, waitingListChoices } from "@/lib/queries/waiting-list/waiting-list-choices";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: waitingListWords[await currentLocale()].addTitle };
}

/** Put one patient on the waiting list. */
export default async function AddToWaitingListPage({ params }: Props) {
  const { locale } = await requireRole("lead");
  const { pathwayId } = await params;
  const view = await viewOrNotFound(waitingListChoices, { pathwayId });
  const words = waitingListWords[locale];
  const { patient, now, steps, waiting } = view;
  return (
    <>
      <WhoseRecord patient={patient} now={now} locale={locale} />
      <PageHeader
        title={words.addTitle}
        lead={words.addLead}
        back={{ href: `/schedule/${pathwayId}`, label: words.back }}
      />
      {waiting.map((title) => (
        <p key={title.nb} className="mb-4">
          {title[locale]}: {words.alreadyWaits}
        </p>
      ))}
      {steps.length === 0 ? (
        <EmptyState title={words.nothingToWaitFor}>{words.nothingText}</EmptyState>
      ) : (
        <AddToWaitingListForm
          action={addToList}
          pathwayId={pathwayId}
          choices={choicesOf(view, locale)}
          words={formOf(locale)}
          formWords={formWords[locale]}
        />
      )}
    </>
  );
}

function choicesOf({ steps, places }: WaitingListChoices, locale: Locale) {
  const words = waitingListWords[locale];
  return {
    steps: steps.map(({ key, title, presentAt }) => ({
      value: key,
      label: title[locale],
      hint: presentAt ? words.at(presentAt) : words.notBooked,
    })),
    priorities: WAITING_PRIORITIES.map((value) => ({
      value,
      label: words.priorities[value],
      hint: words.priorityHints[value],
    })),
    // Monday to Friday: a free time at the weekend is offered to whoever ticks no day.
    weekdays: WEEKDAYS.slice(0, 5).map((day) => ({ value: String(day), label: words.weekdayChoices[day] })),
    times: TIMES_OF_DAY.map((value) => ({ value, label: words.timeChoices[value] })),
    places: [{ value: "", label: words.anyPlace }, ...places.map(({ id, name }) => ({ value: id, label: name }))],
  };
}

function formOf(locale: Locale) {
  const { step, priority, weekdays, weekdaysHint, times, timesHint, earliestOn, latestOn, place, submit, addTitle } =
    waitingListWords[locale];
  const dates = { earliestOn, latestOn, place, submit, label: addTitle };
  return { step, priority, weekdays, weekdaysHint, times, timesHint, ...dates };
}
