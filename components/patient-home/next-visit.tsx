import { Link, LinkButton } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Heading } from "@/components/ui/heading";
import { patientWords } from "@/lib/content/words/patient";
import type { Locale } from "@/lib/domain/access/actor";
import type { OwnVisit } from "@/lib/domain/pathway/own-course";

/** The one next thing, when it is a visit: what, when, with whom, where. */
export function NextVisit({ visit, isToday, locale }: { visit: OwnVisit; isToday: boolean; locale: Locale }) {
  const words = patientWords[locale];
  const when = isToday ? words.today(visit.startsAt, visit.endsAt) : words.period(visit.startsAt, visit.endsAt);
  return (
    <Panel emphasis label={words.nextStep}>
      <p className="text-sm font-medium text-ink-soft">{words.nextStep}</p>
      <Heading level={2} look="title" className="mt-1">
        {visit.title[locale]}
      </Heading>
      <p className="mt-2 text-lg font-medium tabular-nums first-letter:uppercase">{when}</p>
      {visit.staff.length > 0 && <p>{words.with(visit.staff)}</p>}
      <p>{words.place(visit.room.name, visit.room.location)}</p>
      {(visit.kind === "session" || visit.kind === "preparation") && (
        <p className="mt-4">
          <LinkButton href="/my/prepare" variant="primary" size="large">
            {words.prepareLink}
          </LinkButton>
        </p>
      )}
      <p className="mt-2">
        <Link href={`/my/visits/${visit.id}`} className="inline-flex min-h-11 items-center">
          {words.visitLink}
        </Link>
      </p>
      <p className="mt-2 text-sm text-ink-soft">{words.move}</p>
    </Panel>
  );
}

/** The one next thing, when it is something to do or only to wait. */
export function NextThing({
  title,
  text,
  action,
  isStep,
  locale,
}: {
  title: string;
  text: string;
  action?: { href: string; label: string } | undefined;
  /** The course goes on; otherwise this tells where things stand. */
  isStep: boolean;
  locale: Locale;
}) {
  const words = patientWords[locale];
  const eyebrow = isStep ? words.nextStep : words.standing;
  return (
    <Panel emphasis label={eyebrow}>
      <p className="text-sm font-medium text-ink-soft">{eyebrow}</p>
      <Heading level={2} look="title" className="mt-1">
        {title}
      </Heading>
      <p className="mt-2">{text}</p>
      {action && (
        <p className="mt-4">
          <LinkButton href={action.href} variant="primary" size="large">
            {action.label}
          </LinkButton>
        </p>
      )}
    </Panel>
  );
}
