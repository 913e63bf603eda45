import type { ReactNode } from "react";
import { PatientBanner } from "@/components/shell/patient-banner";
import { formatAge, formatShortDate } from "@/lib/content/format";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { CalendarDate } from "@/lib/domain/calendar";

/** Whose record a page is about: name, birth date and age, at the head of every page of one patient. */
export function WhoseRecord({
  patient,
  now,
  locale,
  href,
  children,
}: {
  patient: { name: string; birthDate: CalendarDate };
  now: Date;
  locale: Locale;
  /** The patient's page, when this is not it. */
  href?: string;
  /** What must be seen everywhere: short. */
  children?: ReactNode;
}) {
  const { born, patient: label } = shellWords[locale];
  return (
    <PatientBanner
      name={patient.name}
      birth={`${born} ${formatShortDate(patient.birthDate, locale)} (${formatAge(patient.birthDate, now, locale)})`}
      label={label}
      {...(href !== undefined && { href })}
    >
      {children}
    </PatientBanner>
  );
}
