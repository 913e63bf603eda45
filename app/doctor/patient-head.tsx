import type { ReactNode } from "react";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { flagWords } from "@/lib/content/words/flag";
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
  const worst = header.openFlags[0];
  return (
    <WhoseRecord
      patient={header}
      now={header.now}
      locale={locale}
      {...(!isOwnPage && { href: `/doctor/patients/${header.pathwayId}` })}
    >
      {worst && (
        <Link
          href={`/doctor/patients/${header.pathwayId}/flags`}
          className="inline-flex min-h-11 items-center no-underline hover:underline"
        >
          <Tag tone={worst === "low" ? "attention" : "danger"}>{flagWords[locale].levels[worst]}</Tag>
        </Link>
      )}
      {children}
    </WhoseRecord>
  );
}
