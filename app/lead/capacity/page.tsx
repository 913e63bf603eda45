import { addPlaceAction, addRoomAction } from "@/app/lead/capacity/actions";
import { DaysSection } from "@/app/lead/capacity/days-section";
import { DoubtsSection } from "@/app/lead/capacity/doubts-section";
import { roomForm, weekInLines } from "@/app/lead/capacity/hours-words";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { PlaceForm } from "@/components/capacity/place-form";
import { AddRoomForm } from "@/components/capacity/room-form";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { capacityWords } from "@/lib/content/words/capacity";
import { emergencyWords } from "@/lib/content/words/emergency";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import type { Equipment } from "@/lib/domain/protocol/protocol.schema";
import { capacityOverview, type CapacityOverview, type PlaceRow } from "@/lib/queries/capacity/capacity-overview";

export async function generateMetadata() {
  return { title: capacityWords[await currentLocale()].title };
}

/** What times are given from: people and their weeks, places and rooms, closed days. */
export default async function CapacityPage() {
  const { locale } = await requireRole("lead");
  const view = await viewOrNotFound(capacityOverview, null);
  const words = capacityWords[locale];
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton href="/lead/absences">{words.absences}</LinkButton>
            <LinkButton href="/lead/emergency-plan">{emergencyWords[locale].plans.title}</LinkButton>
          </>
        }
      />
      <DoubtsSection doubts={view.doubts} locale={locale} leadsToAbsences={false} />
      <div className="space-y-12">
        <People view={view} locale={locale} />
        <Section title={words.rooms}>
          <div className="space-y-8">
            {view.places.map((place) => (
              <Place key={place.id} place={place} locale={locale} />
            ))}
            <NewPlaceAndRoom view={view} locale={locale} />
          </div>
        </Section>
        <DaysSection days={view.days} places={view.places} locale={locale} />
      </div>
    </>
  );
}

function People({ view, locale }: { view: CapacityOverview; locale: Locale }) {
  const words = capacityWords[locale];
  return (
    <Section title={words.people} description={words.peopleLead}>
      <DataTable
        caption={words.people}
        rows={view.employees}
        rowKey={({ userId }) => userId}
        columns={[
          {
            key: "name",
            header: words.name,
            primary: true,
            cell: ({ userId, name }) => <Link href={`/lead/capacity/people/${userId}`}>{name}</Link>,
          },
          {
            key: "role",
            header: words.role,
            cell: ({ role, roleTo }) =>
              roleTo === null ? words.roles[role] : `${words.roles[role]}, ${words.roleUntil(roleTo)}`,
          },
          {
            key: "hours",
            header: words.hours,
            cell: ({ periods }) =>
              periods.length === 0 ? (
                <Tag tone="attention">{words.noHours}</Tag>
              ) : (
                weekInLines(periods, view.places, locale).map(({ days, hours }) => (
                  <span key={days} className="block">
                    {days} {hours}
                  </span>
                ))
              ),
          },
          { key: "away", header: words.upcoming, cell: ({ absences }) => words.awayCount(absences) },
        ]}
      />
    </Section>
  );
}

function Place({ place, locale }: { place: PlaceRow; locale: Locale }) {
  const words = capacityWords[locale];
  return (
    <Section title={place.name} level={3} description={`${place.address}. ${words.staffed(place.staffed)}`}>
      <DataTable
        caption={place.name}
        rows={place.rooms}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.roomsEmpty} />}
        columns={[
          {
            key: "room",
            header: words.room,
            primary: true,
            cell: ({ id, name }) => <Link href={`/lead/capacity/rooms/${id}`}>{name}</Link>,
          },
          { key: "kind", header: words.kind, cell: ({ kind }) => words.kinds[kind] },
          {
            key: "equipment",
            header: words.equipment,
            cell: ({ equipment }) => (equipment.length === 0 ? words.noEquipment : equipmentWords(equipment, locale)),
          },
          { key: "use", header: words.use, cell: (room) => words.inUse(room.openFrom, room.closedFrom) },
        ]}
      />
    </Section>
  );
}

function NewPlaceAndRoom({ view, locale }: { view: CapacityOverview; locale: Locale }) {
  const words = capacityWords[locale];
  const form = roomForm(locale);
  return (
    <div>
      <Details summary={words.addRoom}>
        <AddRoomForm
          action={addRoomAction}
          locations={view.places.map(({ id, name }) => ({ value: id, label: name }))}
          choices={form.choices}
          label={words.addRoom}
          words={{ ...form.words, submit: words.addRoomSubmit }}
          formWords={formWords[locale]}
        />
      </Details>
      <Details summary={words.addPlace}>
        <PlaceForm
          action={addPlaceAction}
          label={words.addPlace}
          words={{
            place: words.place,
            address: words.address,
            addressHint: words.addressHint,
            submit: words.addPlaceSubmit,
          }}
          formWords={formWords[locale]}
        />
      </Details>
    </div>
  );
}

/** «Monitor, oksygen og hvilestol» without the «og»: one list, one capital letter. */
function equipmentWords(equipment: readonly Equipment[], locale: Locale): string {
  const names = equipment.map((item) => capacityWords[locale].equipmentNames[item]);
  return names.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(", ");
}
