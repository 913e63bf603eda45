import { subHours } from "date-fns";
import { escalateFlags } from "@/lib/commands/flags/escalate-flags";
import { letHoldsExpire } from "@/lib/commands/jobs/let-holds-expire";
import { deliverMessages } from "@/lib/commands/messages/deliver-messages";
import { outboundOf } from "@/lib/commands/messages/outbound";
import { remindOfOpenForms } from "@/lib/commands/jobs/remind-of-open-forms";
import { type Look, watchSessions } from "@/lib/commands/vitals/watch-sessions";
import { offerFreedTimes } from "@/lib/commands/waiting-list/offer-freed-times";
import { clinicNow } from "@/lib/db/clinic-clock";
import { countExpiredHolds, isWorthOffering } from "@/lib/db/freed-times";
import type { RecurringJob } from "@/lib/db/job-queue";
import type { Database } from "@/lib/db/open-database";
import { type Tx, unitOfWork } from "@/lib/db/unit-of-work";
import { SYSTEM } from "@/lib/domain/access/actor";
import type { Env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";

/** Offers are looked for again so often though nothing is known to have changed: the days go by, and new ones come within reach. */
const LOOK_AGAIN_HOURS = 1;

/**
 * What the program does by itself, on the clinic's clock. Each looks first whether there is anything to do, and writes nothing when there is
 * not: an audit chain of empty minutes would hide what matters.
 */
export function recurringJobs(db: Database, env: Pick<Env, "smtp" | "smsGateway" | "publicUrl">): RecurringJob[] {
  const now = () => clinicNow(db);
  const outbound = outboundOf(env);
  let lookedAt: Date | null = null;
  let look: Look | null = null;
  const ask = async <T>(question: (tx: Tx, at: Date) => Promise<T>) => {
    const at = await now();
    const { value } = await unitOfWork<T>(db, SYSTEM, at, (tx) => question(tx, at));
    return { value, at };
  };
  return [
    { name: "deliver-messages", work: () => deliverMessages({ db, now, outbound, signInAt: env.publicUrl }) },
    {
      name: "escalate-flags",
      work: async () => {
        await escalateFlags(db, await now());
      },
    },
    {
      name: "let-holds-expire",
      work: async () => {
        const { value, at } = await ask(countExpiredHolds);
        if (value > 0) await letHoldsExpire.run({ commandId: newId() }, { actor: SYSTEM, db, now: at });
      },
    },
    {
      name: "watch-sessions",
      work: async () => {
        ({ look } = await watchSessions(db, await now(), look));
      },
    },
    { name: "remind-forms", work: () => remindOfOpenForms({ db, now }) },
    {
      name: "offer-freed-times",
      work: async () => {
        const { value, at } = await ask((tx, asked) => isWorthOffering(tx, sinceWhen(lookedAt, asked), asked));
        if (!value) return;
        lookedAt = at;
        await offerFreedTimes.run({ commandId: newId() }, { actor: SYSTEM, db, now: at });
      },
    },
  ];
}

/** A demonstration's clock may have been set back. */
function sinceWhen(lookedAt: Date | null, now: Date): Date {
  const longAgo = new Date(0);
  if (lookedAt === null || lookedAt > now) return longAgo;
  return lookedAt < subHours(now, LOOK_AGAIN_HOURS) ? longAgo : lookedAt;
}
