import { z } from "zod";
import { DatabaseUnavailable } from "@/lib/db/database-errors";
import type { Database } from "@/lib/db/open-database";
import type { Environment } from "@/lib/platform/env";

/** The database belongs to another kind of installation: invented people never meet real ones. */
export class WrongEnvironment extends DatabaseUnavailable {
  override name = "WrongEnvironment";
}

/** Marks an empty database with its environment at first start, and refuses one that is marked otherwise. Call after migration. */
export async function claimEnvironment(db: Database, environment: Environment): Promise<void> {
  await db.prisma.clinicSetting.createMany({
    data: [{ key: "environment", value: environment }],
    skipDuplicates: true,
  });
  const setting = await db.prisma.clinicSetting.findUniqueOrThrow({ where: { key: "environment" } });
  const marked = z.string().parse(setting.value);
  if (marked !== environment) {
    throw new WrongEnvironment(
      `This database holds a ${marked} clinic and cannot be opened as ${environment}. Use another database.`,
    );
  }
}
