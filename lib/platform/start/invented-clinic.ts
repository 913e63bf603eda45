import { demoClockShiftMs } from "@/lib/db/clinic-clock";
import { unsafeIsEmptyClinic } from "@/lib/db/clinic-foundation";
import { DatabaseUnavailable } from "@/lib/db/database-errors";
import type { Database } from "@/lib/db/open-database";
import { PATIENTS } from "@/prisma/personas";
import { seedDemoClinic } from "@/prisma/seed";
import { DEMO_PASSWORD, DEMO_PIN, STAFF } from "@/prisma/staff";

/** A start that was killed while it filled the database left half a clinic; nothing clinical can be deleted, so it begins anew. */
export class HalfFilled extends DatabaseUnavailable {
  override name = "HalfFilled";
}

/** Fills an empty database with the invented clinic; leaves a filled one alone. The seed sets the demo's clock last. */
export async function fillWhenEmpty(db: Database): Promise<void> {
  if (await unsafeIsEmptyClinic(db)) {
    process.stdout.write("Filling the database with the invented clinic (only the first time) … ");
    await seedDemoClinic(db);
    console.log("done");
  } else if ((await demoClockShiftMs(db)) === 0) {
    const remedy = db.engine === "embedded" ? "Delete the data folder" : "Use an empty database";
    throw new HalfFilled(`The invented clinic in this database was never finished. ${remedy} and start again.`);
  }
}

/** Whom a visitor to the demo may sign in as. */
export function demoSignIns() {
  const staff = Object.values(STAFF).map(({ name, role, email }) => ({ name, role, stage: "", email }));
  const patients = Object.values(PATIENTS).map(({ name, email, stage }) => ({
    name,
    role: "patient",
    stage: stage.en,
    email,
  }));
  return { password: DEMO_PASSWORD, pin: DEMO_PIN, people: [...staff, ...patients] };
}
