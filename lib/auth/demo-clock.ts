import "server-only";
import { moveDemoClock } from "@/lib/db/clinic-clock";
import { getDatabase } from "@/lib/db/database";

/** Sets the clock that every request of a demonstration sees. Throws in production, whoever asks. */
export async function setRequestClock(to: Date): Promise<void> {
  await moveDemoClock(await getDatabase(), to);
}
