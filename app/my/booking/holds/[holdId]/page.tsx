import { viewOrNotFound } from "@/app/_pages/run-query";
import { confirmOwn, giveBackOwn } from "@/app/my/booking/actions";
import { AnswerHold } from "@/components/booking/answer-hold";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { bookingWords } from "@/lib/content/words/booking";
import { formWords } from "@/lib/content/words/form";
import { ownBookingWords } from "@/lib/content/words/own-booking";
import type { Locale } from "@/lib/domain/access/actor";
import { type HeldTimes, heldTimes } from "@/lib/queries/visits/held-times";

type Props = { params: Promise<{ holdId: string }> };

export async function generateMetadata() {
  return { title: ownBookingWords[await currentLocale()].heldTitle(2) };
}

/** The times that are kept for the patient, until when, and the two ways on. */
export default async function OwnHoldPage({ params }: Props) {
  const { locale } = await requireRole("patient");
  const { holdId } = await params;
  const view = await viewOrNotFound(heldTimes, { holdId, pathwayId: null });
  const words = ownBookingWords[locale];
  const titles = {
    held: words.heldTitle(view.visits.length),
    over: words.overTitle,
    confirmed: words.confirmedTitle,
  };
  return (
    <>
      <PageHeader title={titles[view.state]} />
      {view.state === "held" ? (
        <Held view={view} locale={locale} />
      ) : (
        <Notice
          tone={view.state === "over" ? "warning" : "success"}
          title={titles[view.state]}
          actions={<LinkButton href="/my/booking">{view.state === "over" ? words.again : words.title}</LinkButton>}
        >
          {view.state === "over" && words.overText}
        </Notice>
      )}
    </>
  );
}

function Held({ view: { visits, pathwayId, holdId, expiresAt }, locale }: { view: HeldTimes; locale: Locale }) {
  const words = ownBookingWords[locale];
  return (
    <Panel emphasis label={words.heldTitle(visits.length)}>
      <ol className="space-y-3">
        {visits.map(({ stepKey, title, startsAt, endsAt, room, insteadOf }) => (
          <li key={stepKey}>
            <p className="font-semibold">{title[locale]}</p>
            <p className="tabular-nums first-letter:uppercase">{words.when(startsAt, endsAt)}</p>
            <p className="text-ink-soft">{words.where(room.name, room.location)}</p>
            {insteadOf && <p className="text-ink-soft">{bookingWords[locale].insteadOf(insteadOf)}</p>}
          </li>
        ))}
      </ol>
      <p className="mt-5 font-medium">{words.heldUntil(expiresAt)}</p>
      <p className="text-ink-soft">{words.heldText}</p>
      <AnswerHold
        hold={{ pathwayId, holdId }}
        confirm={{ action: confirmOwn, label: words.confirm(visits.length) }}
        giveBack={{ action: giveBackOwn, label: words.giveBack }}
        words={formWords[locale]}
      />
    </Panel>
  );
}
