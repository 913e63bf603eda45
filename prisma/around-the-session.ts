import { answerCheckIn } from "@/lib/commands/sessions/answer-check-in";
import { recordCall } from "@/lib/commands/sessions/record-call";
import { listCallsToMake } from "@/lib/db/follow-up-calls";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { addCalendarDays, clinicTime } from "@/lib/domain/calendar";
import type { Journey } from "@/prisma/journey";
import { DEMO_NOW } from "@/prisma/staff";

// What happens before the patient comes and after they have gone home.

const no = { answer: "no", comment: "" };

/** The patient answers the questions of the morning at home, having slept badly. */
export async function checkedIn(journey: Journey, stepKey: string, time: string): Promise<void> {
  const { id: visitId, date } = journey.visitOf(stepKey);
  await journey.run(answerCheckIn, journey.patient, clinicTime(date, time), {
    ...{ visitId, escortName: "Kari Berg", escortPhone: "400 00 310" },
    answers: {
      ...{ medicines: no, health: no, "alcohol-or-drugs": no, pregnancy: no, "suicidal-thoughts": no },
      "food-and-drink": { answer: "yes", comment: "Kveldsmat kl. 20, vann kl. 7" },
      sleep: { answer: "no", comment: "Våknet kl. 4 og sovnet ikke igjen" },
      escort: { answer: "yes", comment: "" },
    },
  });
}

/** The nurse reaches the patient on the day after, when that day has come before the demo opens. */
export async function calledNextDay(journey: Journey, stepKey: string): Promise<void> {
  const { id: visitId, date } = journey.visitOf(stepKey);
  const now = clinicTime(addCalendarDays(date, 1), "10:05");
  if (now > DEMO_NOW) return;
  const calls = await unitOfWork(journey.db, journey.nurse, now, (tx) => listCallsToMake(tx, now));
  const call = calls.value.find((one) => one.visitId === visitId);
  if (!call) return;
  await journey.run(recordCall, journey.nurse, now, {
    ...{ callId: call.callId, outcome: "reached", note: "Sovet godt. Ingen ubehag. Har avtalen om neste time." },
  });
}
