import type { Database } from "@/lib/db/open-database";
import { newId } from "@/lib/platform/ids";
import type { AddedPatient } from "@/tests/support/database-rows";
import { fiveYears } from "@/tests/support/outcome-course";

/** Five years of three forms every week, as they would stand in the database. */
export async function insertFiveYears(db: Database, { patientId, pathwayId, userId }: AddedPatient): Promise<number> {
  const rows = fiveYears("2021-11-01 18:00").questionnaires.map(({ invalidated, answeredBy: _, id: __, ...form }) => ({
    ...form,
    ...{ id: newId(), patientId, pathwayId, answeredById: userId },
    ...(invalidated && {
      invalidatedAt: invalidated.at,
      invalidatedById: userId,
      invalidatedReason: invalidated.reason,
    }),
  }));
  const { count } = await db.prisma.questionnaireResponse.createMany({ data: rows });
  return count;
}
