import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { reminderWords } from "@/lib/content/words/messages";
import type { Locale } from "@/lib/domain/access/actor";
import type { PatientAdministration } from "@/lib/queries/lead/patient-administration";

/** The way to what the patient is sent, and to how they are reminded. */
export function MessagesSection({
  view: { patient, pathwayId },
  locale,
}: {
  view: PatientAdministration;
  locale: Locale;
}) {
  const words = reminderWords[locale];
  return (
    <Section title={words.title}>
      <ul>
        <li>
          <Link href={`/lead/messages?patient=${patient.id}`} className="inline-flex min-h-11 items-center">
            {words.seeMessages}
          </Link>
        </li>
        <li>
          <Link href={`/lead/patients/${pathwayId}/reminders`} className="inline-flex min-h-11 items-center">
            {words.change}
          </Link>
        </li>
      </ul>
    </Section>
  );
}
