import { once } from "node:events";
import { appendAudit } from "@/lib/db/audit";
import { openDatabase } from "@/lib/db/open-database";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { visitor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";

// Run by kill.test.ts in a process of its own: once told to begin, writes without pause and says each row's id once it is acknowledged, until it is killed.

const place = process.argv[2];
if (place === undefined) throw new Error("Which data folder, or which server?");
await once(process.stdin, "data");
const db = await openDatabase(place.startsWith("postgresql:") ? { databaseUrl: place } : { dataDir: place });
const actor = visitor("nb");
for (;;) {
  const id = newId();
  const now = new Date();
  await unitOfWork(db, actor, now, async (tx) => {
    const row = {
      id,
      name: "Kari",
      phone: "900",
      message: "x".repeat(500),
      preferredTime: "",
      locale: "nb",
      receivedAt: now,
    };
    await tx.enquiry.createMany({ data: [row] });
    await appendAudit(tx, { action: "submit-enquiry", patientId: null, subjectId: id, payload: null }, actor, now);
  });
  process.stdout.write(`${id}\n`);
}
