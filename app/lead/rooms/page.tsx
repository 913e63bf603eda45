import { viewOrNotFound } from "@/app/_pages/run-query";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { protocolWords } from "@/lib/content/words/protocol";
import { roomList } from "@/lib/queries/protocols/protocols";

export async function generateMetadata() {
  return { title: protocolWords[await currentLocale()].rooms.title };
}

export default async function RoomsPage() {
  const { locale } = await requireRole("lead");
  const rooms = await viewOrNotFound(roomList, null);
  const words = protocolWords[locale].rooms;
  return (
    <>
      <PageHeader title={words.title} lead={words.intro} />
      <DataTable
        caption={words.title}
        rows={rooms}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.empty} />}
        columns={[
          { key: "room", header: words.room, primary: true, cell: ({ name }) => name },
          { key: "place", header: words.place, cell: ({ location }) => location },
          { key: "kind", header: words.kind, cell: ({ kind }) => words.kinds[kind] },
        ]}
      />
    </>
  );
}
