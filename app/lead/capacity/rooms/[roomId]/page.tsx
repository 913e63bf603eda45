import { changeRoomAction } from "@/app/lead/capacity/actions";
import { DoubtsSection } from "@/app/lead/capacity/doubts-section";
import { roomForm } from "@/app/lead/capacity/hours-words";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ChangeRoomForm } from "@/components/capacity/room-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { capacityWords } from "@/lib/content/words/capacity";
import { formWords } from "@/lib/content/words/form";
import { capacityRoom } from "@/lib/queries/capacity/capacity-room";

export async function generateMetadata() {
  return { title: capacityWords[await currentLocale()].changeRoom };
}

/** One room: what it is and has, and the days it can be used. */
export default async function RoomPage({ params }: { params: Promise<{ roomId: string }> }) {
  const { locale } = await requireRole("lead");
  const { roomId } = await params;
  const room = await viewOrNotFound(capacityRoom, { roomId });
  const words = capacityWords[locale];
  const form = roomForm(locale);
  return (
    <>
      <PageHeader title={`${room.name}, ${room.location}`} back={{ href: "/lead/capacity", label: words.back }} />
      <DoubtsSection doubts={room.doubts} locale={locale} />
      <ChangeRoomForm
        action={changeRoomAction}
        defaultValues={{
          roomId,
          name: room.name,
          kind: room.kind,
          equipment: [...room.equipment],
          openFrom: room.openFrom ?? "",
          closedFrom: room.closedFrom ?? "",
        }}
        choices={form.choices}
        label={words.changeRoom}
        words={{ ...form.words, submit: words.changeRoomSubmit }}
        formWords={formWords[locale]}
      />
    </>
  );
}
