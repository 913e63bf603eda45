import { LinkButton } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { leadWords } from "@/lib/content/words/lead";
import type { Locale } from "@/lib/domain/access/actor";
import type { PatientAdministration } from "@/lib/queries/lead/patient-administration";

/** When the newest course is closed: the way to a later one. Nothing otherwise. */
export function NewCourseSection({ view, locale }: { view: PatientAdministration; locale: Locale }) {
  const isNewest = view.patient.courses.at(-1)?.pathwayId === view.pathwayId;
  if (view.standing.status !== "closed" || !isNewest) return null;
  const { patient: words } = leadWords[locale];
  return (
    <Section title={words.newCourse} description={words.newCourseNote}>
      <LinkButton href={`/lead/patients/${view.pathwayId}/new-course`}>{words.newCourse}</LinkButton>
    </Section>
  );
}
