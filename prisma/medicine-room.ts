import { v5 } from "uuid";
import { setPin } from "@/lib/commands/accounts/set-pin";
import { countMedicine } from "@/lib/commands/medicine/count-medicine";
import { receiveMedicine } from "@/lib/commands/medicine/receive-medicine";
import { listBatches } from "@/lib/db/medicine";
import type { Database } from "@/lib/db/open-database";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { clinicTime } from "@/lib/domain/calendar";
import { ampoulesLeft } from "@/lib/domain/medicine/batch";
import { actorOf, DEMO_PASSWORD, DEMO_PIN, LOCATIONS, STAFF } from "@/prisma/staff";

const NAMESPACE = "7c9b1f60-1f0e-5d0b-9a40-6d6564726f6f";
const OSLO = LOCATIONS[0].id;

/** The nurses and doctors have chosen their PIN for double checks. */
export async function pinsChosen(db: Database): Promise<void> {
  for (const key of ["nurse", "secondNurse", "doctor", "secondDoctor"] as const) {
    const input = { commandId: v5(`pin:${key}`, NAMESPACE), current: DEMO_PASSWORD, pin: DEMO_PIN, repeat: DEMO_PIN };
    const chosen = await setPin.run(input, { actor: actorOf(key), db, now: clinicTime("2026-12-01", "07:40") });
    if (!chosen.ok) throw new Error(`The PIN was refused: ${JSON.stringify(chosen.refusal)}`);
  }
}

/** Ampoules of the other strength, soon to expire: what must not be mistaken for the usual ones. */
export async function otherStrengthReceived(db: Database): Promise<void> {
  const received = await receiveMedicine.run(
    {
      ...{ commandId: v5("other-strength", NAMESPACE), locationId: OSLO, product: "ketalar", strengthMgPerMl: 10 },
      ...{ ampouleMl: 20, ampoules: 5, batchNumber: "KT-2027-01", expiresOn: "2027-01-20" },
      ...{ secondPersonId: STAFF.secondNurse.userId, secondPersonPassword: DEMO_PASSWORD },
    },
    { actor: actorOf("nurse"), db, now: clinicTime("2026-12-01", "15:20") },
  );
  if (!received.ok) throw new Error(`The receipt was refused: ${JSON.stringify(received.refusal)}`);
}

/** The count of the day before, which was right: today's is still to be made. */
export async function countedYesterday(db: Database): Promise<void> {
  const now = clinicTime("2026-12-01", "15:40");
  const { value: batches } = await unitOfWork(db, actorOf("nurse"), now, (tx) => listBatches(tx));
  const counted = await countMedicine.run(
    {
      ...{ commandId: v5("count", NAMESPACE), locationId: OSLO, kind: "treatment-day", comment: "" },
      counts: Object.fromEntries(batches.map((batch) => [batch.id, ampoulesLeft(batch)])),
      ...{ secondPersonId: STAFF.secondNurse.userId, secondPersonPin: DEMO_PIN, secondPersonPassword: "" },
    },
    { actor: actorOf("nurse"), db, now },
  );
  if (!counted.ok) throw new Error(`The count was refused: ${JSON.stringify(counted.refusal)}`);
}
