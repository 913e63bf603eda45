import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatNumber, formatQuantity, formatShortDate, formatShortDateTime } from "@/lib/content/format";
import { doctorWords } from "@/lib/content/words/doctor";
import type { Locale } from "@/lib/domain/access/actor";
import type { DoctorPatient } from "@/lib/queries/doctor/doctor-patient";

/** What has happened: visits with their doses, changes to the course, and every signed note, read where it stands. */
export function PatientHistory({ view, locale }: { view: DoctorPatient; locale: Locale }) {
  const words = doctorWords[locale];
  const { visits, doses, steps, events, notes } = view;
  const sessions = view.standing.steps.filter(({ kind }) => kind === "session").map(({ key }) => key);
  return (
    <>
      <Section title={words.visits}>
        <DataTable
          caption={words.visits}
          rows={visits}
          rowKey={({ id }) => id}
          empty={<p className="text-ink-soft">{words.noVisits}</p>}
          columns={[
            {
              key: "step",
              header: words.columns.stage,
              primary: true,
              cell: ({ id, stepKey }) =>
                sessions.includes(stepKey) ? (
                  <Link href={`/doctor/sessions/${id}`}>{steps[stepKey]?.[locale] ?? stepKey}</Link>
                ) : (
                  (steps[stepKey]?.[locale] ?? stepKey)
                ),
            },
            {
              key: "at",
              header: words.columns.at,
              cell: ({ startsAt, cancelled }) => (
                <>
                  <span className={cancelled ? "line-through" : undefined}>
                    {formatShortDateTime(startsAt, locale)}
                  </span>
                  {cancelled && <span className="text-ink-soft"> {words.visitCancelled[cancelled.kind]}</span>}
                </>
              ),
            },
            {
              key: "dose",
              header: words.doses,
              align: "end",
              cell: ({ id }) => {
                const dose = doses.find(({ visitId }) => visitId === id);
                if (!dose) return "–";
                const perKg = dose.mgPerKg === null ? "" : ` (${formatNumber(dose.mgPerKg, locale)} mg/kg)`;
                return `${formatQuantity(dose.doseMg, "mg", locale)}${perKg}`;
              },
            },
          ]}
        />
        {events.length > 0 && (
          <ul className="mt-4 space-y-1">
            {events.map(({ id, kind, reason, recordedAt, recordedBy }) => (
              <li key={id}>
                <strong className="font-medium">{words.events[kind]}</strong> {formatShortDate(recordedAt, locale)},{" "}
                {recordedBy.name}. {reason}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.documents}>
        {notes.length === 0 && <p className="text-ink-soft">{words.noDocuments}</p>}
        {notes.toReversed().map((note) => (
          <Details
            key={note.id}
            summary={`${words.noteKinds[note.kind]}, ${formatShortDate(note.signedAt, locale)}, ${note.signedBy.name}${
              note.correctsId === null ? "" : ` (${words.correction})`
            }`}
          >
            <dl className="max-w-measure space-y-3">
              {Object.entries(note.content)
                .filter(([, text]) => text)
                .map(([field, text]) => (
                  <div key={field}>
                    <dt className="text-sm font-medium text-ink-soft">{words.noteFields[field] ?? field}</dt>
                    <dd className="whitespace-pre-line">{text}</dd>
                  </div>
                ))}
            </dl>
          </Details>
        ))}
      </Section>
    </>
  );
}
