import { z } from "zod";
import { listViews, namesOf, patientNamesOf } from "@/lib/db/access-log-views";
import { groupViews } from "@/lib/domain/access/group-views";
import type { NamedView } from "@/lib/queries/access/own-access-log";
import { defineQuery } from "@/lib/queries/define-query";

const id = z.uuid();

/** For the clinic lead: who has been shown which kinds of information of one patient. Kinds only; no content. */
export const patientAccessLog = defineQuery({
  name: "patient-access-log",
  permission: "access:review",
  load: async (tx, { patientId }: { patientId: string }, { permit }) => {
    if (!id.safeParse(patientId).success) return undefined;
    const patientName = (await patientNamesOf(tx, [patientId])).get(patientId);
    if (patientName === undefined) return undefined;
    const views = groupViews(await listViews(tx, patientId, permit));
    const names = await namesOf(
      tx,
      views.map(({ actorId }) => actorId),
    );
    return {
      patientId,
      patientName,
      views: views.map((view): NamedView => ({ ...view, name: names.get(view.actorId) ?? "–" })),
    };
  },
  shows: ({ patientId }) => [{ patientId, information: ["access-log"] }],
});
