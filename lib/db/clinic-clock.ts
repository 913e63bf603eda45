import { z } from "zod";
import type { Database } from "@/lib/db/open-database";
import { systemClock } from "@/lib/platform/clock";
import { requireEnv } from "@/lib/platform/env";

const demoClock = z.object({ shiftMs: z.number().int() });

/** The clinic's time: the machine's own in production; in a demo or test moved by the setting `demo-clock`. */
export async function clinicNow(db: Database): Promise<Date> {
  const now = systemClock.now();
  if (requireEnv().environment === "production") return now;
  return new Date(now.getTime() + (await demoClockShiftMs(db)));
}

/** How far the demo's clock stands from the machine's, in milliseconds; 0 when nobody has moved it. */
export async function demoClockShiftMs(db: Database): Promise<number> {
  const setting = await db.prisma.clinicSetting.findUnique({ where: { key: "demo-clock" } });
  return setting === null ? 0 : demoClock.parse(setting.value).shiftMs;
}

/** Sets the demo's clock. In production the time cannot be moved, whoever asks: it throws. */
export async function moveDemoClock(db: Database, to: Date): Promise<void> {
  if (requireEnv().environment === "production") throw new Error("The clock of a production database cannot be moved.");
  const value = { shiftMs: to.getTime() - systemClock.now().getTime() };
  await db.prisma.clinicSetting.upsert({
    where: { key: "demo-clock" },
    create: { key: "demo-clock", value },
    update: { value },
  });
}
