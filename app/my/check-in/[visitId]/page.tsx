import { notFound } from "next/navigation";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { sendCheckIn } from "@/app/my/check-in/actions";
import { openView } from "@/app/my/open-view";
import { CheckInForm, type CheckInItem, type CheckInValues } from "@/components/check-in/check-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { checkInWords } from "@/lib/content/words/check-in";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { ESCORT_ITEM } from "@/lib/domain/session/record-time-out";
import { ownCheckIn, type OwnCheckIn } from "@/lib/queries/patient/own-check-in";

type Props = { params: Promise<{ visitId: string }> };

const UUID = /^[0-9a-f-]{36}$/;

export async function generateMetadata() {
  return { title: checkInWords[await currentLocale()].title };
}

/** The questions of the morning of a session. */
export default async function CheckInPage({ params }: Props) {
  const { locale, userId } = await requireRole("patient");
  const { visitId } = await params;
  if (!UUID.test(visitId)) notFound();
  const view = await openView(ownCheckIn, { visitId });
  const words = checkInWords[locale];
  const back = { href: "/my", label: words.home };
  if (view.closed) {
    return (
      <>
        <PageHeader title={words.closedTitle} back={back} />
        <Notice title={closedSentence(view.closed, locale)} />
      </>
    );
  }
  const { pathwayId, sent } = view;
  const draftKey = `${userId}:check-in:${visitId}`;
  return (
    <>
      <PageHeader title={words.title} back={back} lead={words.lead(view.startsAt)} />
      <p className="mb-6 text-ink-soft">{words.notRead}</p>
      <CheckInForm
        action={sendCheckIn}
        ids={{ pathwayId, visitId }}
        items={itemsOf(view, locale)}
        sent={sent && { answers: sent.answers, escortName: sent.escortName, escortPhone: sent.escortPhone }}
        words={{
          ...{ label: words.title, escortName: words.escortName, escortPhone: words.escortPhone },
          ...{ noEscort: words.noEscort, send: words.send },
        }}
        formWords={formWords[locale]}
        draftKey={draftKey}
        saveDraft={saveDraft}
        draft={await draftFor<CheckInValues>(draftKey)}
      />
    </>
  );
}

function itemsOf({ questions }: OwnCheckIn, locale: Locale): CheckInItem[] {
  return questions.map(({ key, ask, hint, writes, beside }) => ({
    ...{ key, ask: ask[locale], asksEscort: beside === ESCORT_ITEM },
    ...(hint && { hint: hint[locale] }),
    ...(writes && { writes: { label: writes.label[locale], when: writes.when } }),
  }));
}

function closedSentence(closed: NonNullable<OwnCheckIn["closed"]>, locale: Locale): string {
  const { refused } = checkInWords[locale];
  return closed.kind === "wrong-day" ? refused["wrong-day"](closed) : refused[closed.kind]();
}
