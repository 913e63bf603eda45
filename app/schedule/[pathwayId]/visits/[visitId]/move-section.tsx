import { holdMove } from "@/app/schedule/actions";
import { Heading } from "@/components/ui/heading";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { FreeTimesList } from "@/components/visit/free-times-list";
import { HoldMoveForm, type SlotValues } from "@/components/visit/hold-move-form";
import { bookingSentences } from "@/lib/content/words/booking-refusals";
import { formWords } from "@/lib/content/words/form";
import { movingVisitWords } from "@/lib/content/words/moving-visit";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { AskedSlot } from "@/lib/domain/visit/check-slots";
import type { MoveConsequences } from "@/lib/domain/visit/move-consequences";
import type { MovingVisit } from "@/lib/queries/visits/moving-visit";

type Titles = (stepKey: string) => string;
type Picked = NonNullable<MovingVisit["picked"]>;

/** Where the visit could go, week by week; once a time is picked, everything that follows from it and the way to keep it. */
export function MoveSection({
  moving,
  base,
  pathwayId,
  title,
  locale,
}: {
  moving: MovingVisit;
  base: string;
  pathwayId: string;
  title: Titles;
  locale: Locale;
}) {
  const words = movingVisitWords[locale];
  const { week, picked, days } = moving;
  const inWeek = (from: string) => `${base}?from=${from}`;
  return (
    <Section title={words.title} description={words.lead}>
      {moving.isPickedGone && <Notice tone="warning" title={words.gone} className="mb-6" />}
      <div className={picked ? "grid gap-x-12 gap-y-8 lg:grid-cols-[1.3fr_1fr]" : undefined}>
        <div>
          <Heading level={3} className="mb-3">
            {words.week(week.from, week.to)}
          </Heading>
          <FreeTimesList
            days={days}
            pickedAt={picked?.time.startsAt ?? null}
            hrefFor={(startsAt) => `${inWeek(week.from)}&to=${startsAt.toISOString()}#new-time`}
            before={week.before === null ? null : inWeek(week.before)}
            after={inWeek(week.after)}
            locale={locale}
            words={words}
          />
        </div>
        {picked && <Consequences picked={picked} pathwayId={pathwayId} title={title} locale={locale} />}
      </div>
    </Section>
  );
}

function Consequences({
  picked,
  pathwayId,
  title,
  locale,
}: {
  picked: Picked;
  pathwayId: string;
  title: Titles;
  locale: Locale;
}) {
  const words = movingVisitWords[locale];
  const { time, consequences } = picked;
  const isIncomplete = picked.along.some((proposed) => proposed === null);
  const why = isIncomplete ? words.cannotAlong : refusalOf(consequences, locale);
  const lines = linesOf(consequences, title, locale);
  return (
    <div id="new-time" className="scroll-mt-24">
      <Panel emphasis>
        <Heading level={3}>{words.newTime(time.startsAt, time.endsAt)}</Heading>
        <p className="text-ink-soft">{words.where(time.room, time.location, time.people)}</p>
        {consequences.along.length > 0 && (
          <>
            <p className="mt-5 font-semibold">{words.mustMove}</p>
            <ul className="divide-y divide-line">
              {consequences.along.map(({ visit, why: reason, proposed }) => (
                <li key={visit.id} className="py-2">
                  <p className="font-medium">
                    {title(visit.stepKey)}{" "}
                    <span className="font-normal text-ink-soft">
                      ({reason === "too-soon" ? words.tooSoon : words.tooLate})
                    </span>
                  </p>
                  <p>{proposed ? words.fromTo(visit.startsAt, proposed.startsAt) : words.noTime(visit.startsAt)}</p>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-5 font-semibold">{words.follows}</p>
        {lines.length === 0 ? (
          <p>{words.nothingFollows}</p>
        ) : (
          <ul className="list-disc space-y-1 pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <div className="mt-6">
          {why === null ? (
            <>
              <p className="mb-4 text-ink-soft">{words.holdNote}</p>
              <HoldMoveForm
                key={time.startsAt.toISOString()}
                action={holdMove}
                pathwayId={pathwayId}
                slots={consequences.slots.map(toSlotValues)}
                words={{ reason: words.reason, submit: words.hold(consequences.slots.length), label: words.title }}
                formWords={formWords[locale]}
              />
            </>
          ) : (
            <Notice tone="warning" title={words.cannot}>
              {why}
            </Notice>
          )}
        </div>
      </Panel>
    </div>
  );
}

function linesOf({ forms, followUp, ordersVoid }: MoveConsequences, title: Titles, locale: Locale): string[] {
  const words = movingVisitWords[locale];
  return [
    ...ordersVoid.map(({ stepKey, signedBy }) => words.orderVoid(title(stepKey), signedBy)),
    ...(followUp ? [words.followUp(followUp.earliestBefore, followUp.earliestOn)] : []),
    ...forms.map(({ stepKey, instruments, opensAt, again }) => {
      const names = instruments.map((instrument) => INSTRUMENT_DEFINITIONS[instrument].name);
      return again ? words.formsAgain(names, title(stepKey)) : words.formsOpen(names, title(stepKey), opensAt);
    }),
  ];
}

function refusalOf({ refusal }: MoveConsequences, locale: Locale): string | null {
  if (!refusal) return null;
  const say = bookingSentences(locale, "staff")[refusal.kind] as (given: typeof refusal) => string;
  return say(refusal);
}

function toSlotValues({ stepKey, startsAt, roomId, staff, replacesVisitId }: AskedSlot): SlotValues {
  const who = (role: "doctor" | "nurse") => staff.find((person) => person.role === role)?.userId ?? "";
  return {
    ...{ stepKey, roomId, startsAt: startsAt.toISOString(), replacesVisitId: replacesVisitId ?? "" },
    nurseId: who("nurse"),
    doctorId: who("doctor"),
  };
}
