import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";

/** A booked visit that cannot stand, in words. */
export type DoubtRow = {
  visitId: string;
  patient: string;
  patientHref: string;
  visit: string;
  time: string;
  why: string[];
  moveHref: string;
  moveName: string;
};

/** The booked visits that something has changed for since: who, when, why, and the way to a new time. */
export function DoubtList({
  rows,
  words,
}: {
  rows: DoubtRow[];
  words: Record<"caption" | "empty" | "patient" | "visit" | "time" | "why" | "move", string>;
}) {
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      rowKey={({ visitId }) => visitId}
      empty={<EmptyState title={words.empty} />}
      columns={[
        {
          key: "patient",
          header: words.patient,
          primary: true,
          cell: ({ patient, patientHref }) => <Link href={patientHref}>{patient}</Link>,
        },
        { key: "visit", header: words.visit, cell: ({ visit }) => visit },
        { key: "time", header: words.time, cell: ({ time }) => time },
        { key: "why", header: words.why, cell: ({ why }) => why.map((sentence) => <p key={sentence}>{sentence}</p>) },
        {
          key: "move",
          header: words.move,
          cell: ({ moveHref, moveName }) => (
            <Link href={moveHref} className="-my-2.5 inline-flex min-h-11 items-center">
              <span aria-hidden="true">{words.move}</span>
              <span className="sr-only">{moveName}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
