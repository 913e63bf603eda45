import { escalateFlag } from "@/lib/commands/flags/escalate-flag";
import { type UntakenFlag, listUntakenFlags } from "@/lib/db/untaken-flags";
import type { Database } from "@/lib/db/open-database";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { SYSTEM } from "@/lib/domain/access/actor";
import { escalationDueAt } from "@/lib/domain/flag/escalate-flag";
import { newId } from "@/lib/platform/ids";

/**
 * Brings every flag that has waited too long for somebody to more people, each in a transaction of its own, decided anew under the course's version:
 * two processes never do it twice. Answers how many.
 */
export async function escalateFlags(db: Database, now: Date): Promise<number> {
  const { value: untaken } = await unitOfWork<UntakenFlag[]>(db, SYSTEM, now, (tx) => listUntakenFlags(tx));
  let escalated = 0;
  for (const { flag, protocol, pathwayId } of untaken) {
    const dueAt = escalationDueAt(flag, protocol);
    if (!dueAt || dueAt > now) continue;
    const input = { commandId: newId(), pathwayId, flagId: flag.id };
    const done = await escalateFlag.run(input, { actor: SYSTEM, db, now });
    if (done.ok) escalated += 1;
  }
  return escalated;
}
