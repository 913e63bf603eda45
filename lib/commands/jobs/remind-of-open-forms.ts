import { remindForms } from "@/lib/commands/jobs/remind-forms";
import { COURSES_AT_A_TIME, isAnyFormToRemindOf } from "@/lib/db/form-reminders";
import type { Database } from "@/lib/db/open-database";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { SYSTEM } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";

type Found = Awaited<ReturnType<typeof isAnyFormToRemindOf>>;

/**
 * The recurring job: brings standings up to date that time alone has changed (a form opens without anybody writing), some in each transaction so that
 * nobody waits for long, and queues what is to be reminded of. Writes nothing when there is nothing.
 */
export async function remindOfOpenForms({ db, now }: { db: Database; now: () => Promise<Date> }): Promise<void> {
  for (let mayBeMore = true; mayBeMore;) {
    const at = await now();
    const found = await unitOfWork<Found>(db, SYSTEM, at, (tx) => isAnyFormToRemindOf(tx, at));
    const { isAny, isMoreOutdated } = found.value;
    const queued = isAny ? await remindForms.run({ commandId: newId() }, { actor: SYSTEM, db, now: at }) : null;
    mayBeMore = isMoreOutdated || (queued?.ok === true && queued.value.courses === COURSES_AT_A_TIME);
  }
}
