import { DoubtList } from "@/components/capacity/doubt-list";
import { Link, LinkButton } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatPeriod } from "@/lib/content/format";
import { blockerSentence } from "@/lib/content/words/blockers";
import { capacityWords } from "@/lib/content/words/capacity";
import { capacityProblemSentence } from "@/lib/content/words/capacity-problems";
import type { Locale } from "@/lib/domain/access/actor";
import type { VisitInDoubt } from "@/lib/queries/capacity/visits-in-doubt";

/** The booked visits that cannot stand. Nothing is shown when every visit can. */
export function DoubtsSection({
  doubts,
  locale,
  atMost = doubts.length,
  leadsToAbsences = true,
  className = "mb-10",
}: {
  doubts: readonly VisitInDoubt[];
  locale: Locale;
  /** The first so many, and the way to the others. */
  atMost?: number;
  /** False where the page itself leads there. */
  leadsToAbsences?: boolean;
  className?: string;
}) {
  if (doubts.length === 0) return null;
  const words = capacityWords[locale];
  const somebodyIsAway =
    leadsToAbsences && doubts.some(({ problems }) => problems.some(({ kind }) => kind === "absent"));
  return (
    <Section
      title={words.doubtCount(doubts.length)}
      description={words.doubtsLead}
      actions={somebodyIsAway && <LinkButton href="/lead/absences">{words.absences}</LinkButton>}
      className={className}
    >
      <DoubtList
        rows={doubts.slice(0, atMost).map((doubt) => ({
          visitId: doubt.visitId,
          patient: doubt.patientName,
          patientHref: `/lead/patients/${doubt.pathwayId}`,
          visit: doubt.title[locale],
          time: formatPeriod(doubt.startsAt, doubt.endsAt, locale),
          why: whyInDoubt(doubt, locale),
          moveHref: `/schedule/${doubt.pathwayId}/visits/${doubt.visitId}`,
          moveName: words.moveName(doubt.patientName, doubt.startsAt),
        }))}
        words={{
          caption: words.doubts,
          empty: words.doubtsEmpty,
          patient: words.patient,
          visit: words.visit,
          time: words.time,
          why: words.why,
          move: words.move,
        }}
      />
      {doubts.length > atMost && (
        <p className="mt-3">
          <Link href="/lead/capacity" className="inline-flex min-h-11 items-center">
            {words.allDoubts(doubts.length)}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** Why a visit cannot stand, a sentence each. */
export function whyInDoubt(
  { problems, blockers, titles }: Pick<VisitInDoubt, "problems" | "blockers" | "titles">,
  locale: Locale,
): string[] {
  return [
    ...problems.map((problem) => capacityProblemSentence(problem, locale)),
    ...blockers.map((blocker) => blockerSentence(blocker, locale, (key) => titles[key]?.[locale] ?? key)),
  ];
}
