import type { ReactNode } from "react";
import { PatientBanner } from "@/components/shell/patient-banner";
import { Tag } from "@/components/ui/tag";
import { formatAge, formatShortDate } from "@/lib/content/format";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { TherapyRecord } from "@/lib/queries/psychologist/therapy-record";

/** The banner of the psychologist's pages: whose record, and open flags, always in view. */
export function PatientHead({
  therapy,
  locale,
  isOwnPage = false,
  children,
}: {
  therapy: TherapyRecord;
  locale: Locale;
  isOwnPage?: boolean;
  children?: ReactNode;
}) {
  const { patient, now, flags, pathwayId } = therapy;
  return (
    <PatientBanner
      name={patient.name}
      birth={`${shellWords[locale].born} ${formatShortDate(patient.birthDate, locale)} (${formatAge(patient.birthDate, now, locale)})`}
      label={shellWords[locale].patient}
      {...(!isOwnPage && { href: `/psychologist/patients/${pathwayId}` })}
    >
      {flags.length > 0 && <Tag tone="danger">{psychologistWords[locale].flag}</Tag>}
      {children}
    </PatientBanner>
  );
}
