import { Link } from "@/components/ui/link";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import type { RowKind } from "@/lib/queries/doctor/screening-row";

/** The way to the page where one recorded thing is corrected: rare, and so no form of its own on this page. */
export function RowLink({
  pathwayId,
  kind,
  id,
  name,
  locale,
}: {
  pathwayId: string;
  kind: RowKind;
  id: string;
  name: string;
  locale: Locale;
}) {
  return (
    <Link
      href={`/doctor/patients/${pathwayId}/screening/${kind}/${id}`}
      className="-my-2.5 inline-flex min-h-11 items-center text-sm"
    >
      {screeningWords[locale].row.open}
      <span className="sr-only">: {name}</span>
    </Link>
  );
}
