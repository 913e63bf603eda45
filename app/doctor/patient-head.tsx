import type { ReactNode } from "react";
import { PatientBanner } from "@/components/shell/patient-banner";
import { Tag } from "@/components/ui/tag";
import { formatAge, formatShortDate } from "@/lib/content/format";
import { courseWords } from "@/lib/content/words/course";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { PatientHeader } from "@/lib/queries/doctor/patient-header";

/** The banner of the doctor's clinical pages: whose record, and open flags, always in view. */
export function PatientHead({
  header,
  locale,
  isOwnPage = false,
  children,
}: {
  header: PatientHeader;
  locale: Locale;
  /** This is the patient's page itself: the name leads nowhere. */
  isOwnPage?: boolean;
  children?: ReactNode;
}) {
  const { name, birthDate, now, pathwayId } = header;
  const worst = header.openFlags[0];
  return (
    <PatientBanner
      name={name}
      birth={`${shellWords[locale].born} ${formatShortDate(birthDate, locale)} (${formatAge(birthDate, now, locale)})`}
      label={shellWords[locale].patient}
      {...(!isOwnPage && { href: `/doctor/patients/${pathwayId}` })}
    >
      {worst && <Tag tone={worst === "low" ? "attention" : "danger"}>{courseWords[locale].flagLevels[worst]}</Tag>}
      {children}
    </PatientBanner>
  );
}
