import type { ReactNode } from "react";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { psychologistWords } from "@/lib/content/words/psychologist";
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
    <WhoseRecord
      patient={patient}
      now={now}
      locale={locale}
      {...(!isOwnPage && { href: `/psychologist/patients/${pathwayId}` })}
    >
      {flags.length > 0 && (
        <Link
          href={`/psychologist/patients/${pathwayId}/flags`}
          className="inline-flex min-h-11 items-center no-underline hover:underline"
        >
          <Tag tone="danger">{psychologistWords[locale].flag}</Tag>
        </Link>
      )}
      {children}
    </WhoseRecord>
  );
}
