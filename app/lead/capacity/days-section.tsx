import { addDayAction, cancelDayAction } from "@/app/lead/capacity/actions";
import { SpecialDayForm } from "@/components/capacity/special-day-form";
import { ButtonForm } from "@/components/form/button-form";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatWeekdayDate } from "@/lib/content/format";
import { capacityWords } from "@/lib/content/words/capacity";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import type { DayRow, PlaceRow } from "@/lib/queries/capacity/capacity-overview";

/** Public holidays and the clinic's own days, the year to come. */
export function DaysSection({ days, places, locale }: { days: DayRow[]; places: readonly PlaceRow[]; locale: Locale }) {
  const words = capacityWords[locale];
  return (
    <Section title={words.days} description={words.daysLead}>
      <DataTable
        caption={words.days}
        rows={days}
        rowKey={({ id, date, name }) => id ?? `${date} ${name.nb}`}
        empty={<EmptyState title={words.daysEmpty} />}
        columns={[
          {
            key: "day",
            header: words.day,
            primary: true,
            cell: ({ date }) => `${formatWeekdayDate(date, locale)} ${date.slice(0, 4)}`,
          },
          { key: "name", header: words.what, cell: ({ name }) => name[locale] },
          {
            key: "kind",
            header: words.kind,
            cell: ({ kind }) =>
              kind === "open" ? <Tag tone="good">{words.open}</Tag> : <Tag tone="quiet">{words[kind]}</Tag>,
          },
          { key: "place", header: words.place, cell: ({ location }) => location ?? words.everywhere },
          {
            key: "cancel",
            header: words.cancelDay,
            cell: ({ id, name, date }) =>
              id === null ? (
                "–"
              ) : (
                <ButtonForm
                  action={cancelDayAction}
                  values={{ dayId: id }}
                  label={words.cancelDay}
                  accessibleName={words.cancelDayName(name[locale], date)}
                  words={formWords[locale]}
                />
              ),
          },
        ]}
      />
      <div className="mt-4">
        <Details summary={words.addDay}>
          <SpecialDayForm
            action={addDayAction}
            kinds={(["closed", "open"] as const).map((value) => ({ value, label: words.dayKinds[value] }))}
            locations={[
              { value: "", label: words.everywhere },
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            label={words.addDay}
            words={{
              day: words.day,
              place: words.place,
              what: words.what,
              dayName: words.dayName,
              submit: words.addDaySubmit,
            }}
            formWords={formWords[locale]}
          />
        </Details>
      </div>
    </Section>
  );
}
