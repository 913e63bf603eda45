import { findAccessBasis, insertAccessLog } from "@/lib/db/access-log";
import type { Database } from "@/lib/db/open-database";
import { type Tx, unitOfWork } from "@/lib/db/unit-of-work";
import type { Actor } from "@/lib/domain/access/actor";
import type { Information } from "@/lib/domain/access/information";
import { type AccessRefused, authorize, type Permission, type Permit } from "@/lib/domain/access/policy";
import type { NotFound } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type QueryContext = { actor: Actor; db: Database; now: Date };
export type LoadContext<P extends Permission> = { permit: Permit<P>; now: Date };

/** Which patient was shown, and which information: what the access log must be able to tell the patient. */
export type Shown = { patientId: string; information: Information[] };

/** A list that shows no more than names, times and what waits; opening a row is the view that is logged. */
export const NAMES_ONLY: Shown[] = [];

export type QuerySpec<P extends Permission, Input, View> = {
  name: string;
  permission: P;
  load: (tx: Tx, input: Input, context: LoadContext<P>) => Promise<View | undefined>;
  /** Every view of a patient is logged with what was shown. */
  shows: (view: View, input: Input) => Shown[];
};

export type Query<Input, View> = {
  name: string;
  run: (input: Input, context: QueryContext) => Promise<Result<View, AccessRefused | NotFound>>;
};

/** The one way to read: authorize → one transaction under the actor's own row-level security (load → log the view). */
export function defineQuery<P extends Permission, Input, View>(spec: QuerySpec<P, Input, View>): Query<Input, View> {
  return {
    name: spec.name,
    run: async (input, { actor, db, now }) => {
      const granted = authorize(actor, spec.permission);
      if (!granted.ok) return granted;
      const read = await unitOfWork<Result<View, AccessRefused | NotFound>>(db, actor, now, async (tx) => {
        const view = await spec.load(tx, input, { permit: granted.value, now });
        if (view === undefined) return refuse({ kind: "not-found" });
        if (actor.userId === null) return ok(view);
        for (const shown of spec.shows(view, input)) {
          const basis = await findAccessBasis(tx, shown.patientId, actor, now);
          await insertAccessLog(tx, { ...shown, basis, query: spec.name }, actor, now);
        }
        return ok(view);
      });
      return read.value;
    },
  };
}
