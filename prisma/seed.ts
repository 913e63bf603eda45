import { v5 } from "uuid";
import { recordAbsence } from "@/lib/commands/capacity/record-absence";
import { submitEnquiry } from "@/lib/commands/enquiries/submit-enquiry";
import { triageEnquiry } from "@/lib/commands/enquiries/triage-enquiry";
import { moveDemoClock } from "@/lib/db/clinic-clock";
import { unsafeMarkPastMessagesSent } from "@/lib/db/clinic-foundation";
import type { Database } from "@/lib/db/open-database";
import { visitor } from "@/lib/domain/access/actor";
import { clinicTime } from "@/lib/domain/calendar";
import { insertClinic } from "@/prisma/clinic";
import { emergencyPlansApproved } from "@/prisma/incidents";
import { ENQUIRERS } from "@/prisma/personas";
import { countedYesterday, otherStrengthReceived, pinsChosen } from "@/prisma/medicine-room";
import { actorOf, DEMO_NOW, STAFF } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { stocked } from "@/prisma/treatment";

const NAMESPACE = "2b1d4c1e-8a55-5f0f-9d57-656e717569ff";

/**
 * Fills an empty database with the invented clinic: every fact comes from the command that a person would have run, at its own moment.
 * Afterwards the demo clock stands at the morning of Wednesday 2 December 2026 and runs on from there.
 */
export async function seedDemoClinic(db: Database): Promise<void> {
  await insertClinic(db);
  await stocked(db);
  await emergencyPlansApproved(db);
  await pinsChosen(db);
  await called(db);
  for (const story of Object.values(STORIES)) await story(db);
  await otherStrengthReceived(db);
  await countedYesterday(db);
  await awayOnCourse(db);
  await unsafeMarkPastMessagesSent(db, DEMO_NOW);
  await moveDemoClock(db, DEMO_NOW);
}

/** Ingrid Solberg is at a course on Thursday 10 December: Hanne's follow-up, booked before, needs a new time. */
async function awayOnCourse(db: Database): Promise<void> {
  const recorded = await recordAbsence.run(
    {
      commandId: v5("away-on-course", NAMESPACE),
      userId: STAFF.psychologist.userId,
      kind: "other",
      fromDate: "2026-12-10",
      fromTime: "10:00",
      untilDate: "2026-12-10",
      untilTime: "16:00",
    },
    { actor: actorOf("lead"), db, now: clinicTime("2026-12-01", "16:00") },
  );
  if (!recorded.ok) throw new Error(`The absence was refused: ${JSON.stringify(recorded.refusal)}`);
}

async function called(db: Database): Promise<void> {
  for (const [index, { key, name, phone, outcome }] of ENQUIRERS.entries()) {
    const commandId = v5(key, NAMESPACE);
    const enquired = await submitEnquiry.run(
      {
        commandId,
        name,
        phone,
        email: "",
        preferredTime: "any",
        message: "Jeg vil gjerne høre om tilbudet.",
        locale: "nb",
      },
      { actor: visitor("nb"), db, now: clinicTime("2026-12-01", `1${index}:20`) },
    );
    if (!enquired.ok) throw new Error(`The enquiry of ${name} was refused: ${JSON.stringify(enquired.refusal)}`);
    if (outcome === null) continue;
    const triaged = await triageEnquiry.run(
      {
        commandId: v5(`${key}-triage`, NAMESPACE),
        enquiryId: enquired.value.id,
        outcome,
        reason: "Snakket om hva som passer nå.",
      },
      { actor: actorOf("lead"), db, now: clinicTime("2026-12-01", `1${index}:45`) },
    );
    if (!triaged.ok) throw new Error(`The triage of ${name} was refused: ${JSON.stringify(triaged.refusal)}`);
  }
}
