import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { goingHomeWords } from "@/lib/content/words/going-home";
import type { Locale } from "@/lib/domain/access/actor";
import type { CallToMake } from "@/lib/queries/nurse/follow-up-calls";

type Props = { calls: CallToMake[]; now: Date; locale: Locale };

/** The calls to patients that wait; nothing when none does. */
export function CallsSection({ calls, now, locale }: Props) {
  const words = goingHomeWords[locale];
  if (calls.length === 0) return null;
  return (
    <Section title={words.callsTitle} description={words.callsLead} className="mt-14">
      <ul className="divide-y divide-line">
        {calls.map(({ callId, patient, dueAt, assignedTo }) => (
          <li key={callId} className="grid items-center gap-x-6 gap-y-0.5 py-2 lg:grid-cols-[1fr_20rem_14rem_auto]">
            <span className="font-medium">{patient.name}</span>
            <StatusDot tone={dueAt < now ? "attention" : "quiet"}>
              {dueAt < now ? words.overdue(dueAt) : words.dueToday(dueAt)}
            </StatusDot>
            <span className="text-ink-soft">{words.assigned(assignedTo)}</span>
            <Link href={`/nurse/calls/${callId}`} className="inline-flex min-h-12 items-center">
              {words.open}
              <span className="sr-only">, {patient.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
