import { cancelAndTellAction, moveAndTellAction } from "@/app/lead/absences/actions";
import { moveOf } from "@/app/lead/absences/[absenceId]/move-of";
import { ButtonForm } from "@/components/form/button-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { formatPeriod } from "@/lib/content/format";
import { capacityWords } from "@/lib/content/words/capacity";
import { capacityProblemSentence } from "@/lib/content/words/capacity-problems";
import { formWords } from "@/lib/content/words/form";
import { messageText } from "@/lib/content/words/messages";
import type { Locale } from "@/lib/domain/access/actor";
import type { AffectedVisit, Proposal, ProposedSlot } from "@/lib/queries/capacity/absence-page";

/** One visit that cannot stand: as it is, the proposed new time, what the patient would be told, and what to do. */
export function AffectedRow({
  row,
  absence,
  locale,
}: {
  row: AffectedVisit;
  absence: { id: string; name: string };
  locale: Locale;
}) {
  const words = capacityWords[locale];
  const move = moveOf(row, absence.name, locale);
  const { proposal, patientName, pathwayId, visitId } = row;
  return (
    <li className="py-6">
      <Heading level={3}>
        <Link href={`/lead/patients/${pathwayId}`}>{patientName}</Link>
      </Heading>
      <div className="mt-2">
        <DescriptionList
          items={[
            { term: words.visit, description: row.title[locale] },
            { term: words.now, description: placed(row, locale) },
            {
              term: words.why,
              description: row.problems.map((problem) => capacityProblemSentence(problem, locale)).join(" "),
            },
            {
              term: words.proposal,
              description: proposal ? <NewTimes proposal={proposal} locale={locale} /> : words.noProposal,
            },
          ]}
        />
      </div>
      {proposal && (
        <Details summary={words.message}>
          <p lang={row.patientLocale} className="max-w-measure">
            {messageText(tellingOf(proposal), "sms", row.patientLocale, "").text}
          </p>
          <p className="mt-2 text-sm text-ink-soft">{words.messageNone}</p>
        </Details>
      )}
      <div className="mt-4 flex flex-wrap items-start gap-3">
        {move && (
          <ButtonForm
            action={moveAndTellAction}
            values={{ moves: JSON.stringify([move]), absenceId: absence.id }}
            label={words.moveAndTell}
            accessibleName={words.moveAndTellName(patientName)}
            words={formWords[locale]}
          />
        )}
        <ButtonForm
          action={cancelAndTellAction}
          values={{ pathwayId, visitId, absenceId: absence.id, reason: words.absenceReason(absence.name) }}
          label={words.cancelAndTell}
          accessibleName={words.cancelAndTellName(patientName)}
          words={formWords[locale]}
        />
        <Link href={`/schedule/${pathwayId}/visits/${visitId}`} className="inline-flex min-h-11 items-center">
          <span aria-hidden="true">{words.another}</span>
          <span className="sr-only">{words.anotherName(patientName)}</span>
        </Link>
      </div>
    </li>
  );
}

function NewTimes({ proposal, locale }: { proposal: Proposal; locale: Locale }) {
  const words = capacityWords[locale];
  const [first, ...pushed] = proposal.slots;
  return (
    <>
      {first && <span className="block font-medium">{newTime(first, locale)}</span>}
      {pushed.length > 0 && <span className="mt-1 block text-ink-soft">{words.alsoMoves}:</span>}
      {pushed.map((slot) => (
        <span key={slot.replacesVisitId} className="block">
          {slot.title[locale]}: {newTime(slot, locale)}
        </span>
      ))}
      {proposal.isBeyondLongest && (
        <span className="mt-1 block">
          <Tag tone="attention">{words.beyondLongest}</Tag>
        </span>
      )}
    </>
  );
}

function newTime(slot: ProposedSlot, locale: Locale): string {
  const words = capacityWords[locale];
  const isSame = slot.startsAt.getTime() === slot.before.startsAt.getTime();
  return `${placed(slot, locale)}${isSame ? ` (${words.sameTime})` : ""}, ${words.with(slot.staff.join(", "))}`;
}

function placed(
  { startsAt, endsAt, room, location }: Pick<ProposedSlot, "startsAt" | "endsAt" | "room" | "location">,
  locale: Locale,
): string {
  return `${formatPeriod(startsAt, endsAt, locale)}, ${room}, ${location}`;
}

/** What the patient would be told: the new times, as the message of a move says them. */
function tellingOf({ slots }: Proposal): Parameters<typeof messageText>[0] {
  return {
    kind: "changed",
    booked: slots.map(({ startsAt, room, location }) => ({ startsAt, room, location })),
    cancelled: [],
  };
}
