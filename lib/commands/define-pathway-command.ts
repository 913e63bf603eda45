import type { z } from "zod";
import { type Answer, type Command, defineCommand, type DecideContext } from "@/lib/commands/define-command";
import type { AuditDeed } from "@/lib/db/audit";
import { raisePathwayVersion } from "@/lib/db/pathways";
import { raiseWithStanding, refreshStanding } from "@/lib/db/standings";
import type { Statement, Tx } from "@/lib/db/unit-of-work";
import type { Permission } from "@/lib/domain/access/policy";
import { afterDoseProtection, CLOSED_AFTER_DOSE } from "@/lib/domain/pathway/after-dose-protection";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProtectedAfterDose, Stale } from "@/lib/domain/refusals";
import { refuse, type Result } from "@/lib/domain/result";

type PathwayInput = z.ZodType<{ commandId: string; pathwayId: string }>;

export type PathwayCommandSpec<
  P extends Permission,
  S extends PathwayInput,
  Extra,
  Decision,
  E extends { kind: string },
  Saved extends Answer,
> = {
  name: string;
  permission: P;
  input: S;
  /** Facts outside the record that the rule needs (a room, a batch, a second person); undefined → not found. */
  alsoLoad: (
    tx: Tx,
    input: z.output<S>,
    record: PathwayRecord,
    context: DecideContext<P>,
  ) => Promise<Extra | undefined>;
  decide: (
    record: PathwayRecord,
    input: z.output<S>,
    context: DecideContext<P> & { extra: Extra },
  ) => Result<Decision, E>;
  /** For what is written all day long. Without it the whole record is read again after the write, for its standing, which costs more. */
  atOnce?: {
    /** The record as the write will leave it. */
    record: (before: PathwayRecord, decision: Decision, context: DecideContext<P>) => PathwayRecord;
    /** What needs no answer: it goes with the course's version and its standing in one statement, before `save`. */
    statements?: (before: PathwayRecord, decision: Decision, context: DecideContext<P>) => Statement[];
  };
  save: (
    tx: Tx,
    record: PathwayRecord,
    decision: Decision,
    context: DecideContext<P>,
  ) => Promise<Result<Saved, E | Stale>>;
  audit: (decision: Decision, saved: Saved, record: PathwayRecord) => Omit<AuditDeed, "patientId">;
};

/** For `alsoLoad` when the record is all the rule needs. */
export const nothingElse = (): Promise<null> => Promise.resolve(null);

/**
 * Every write on a course of treatment. On top of `defineCommand`: the person must be able to see the pathway (care relation, checked by
 * row-level security under their own name), the rule reads the whole record, the aggregate's version is raised first (two at once → one
 * `stale`), a patient is protected after a dose, the standing is derived anew in the same transaction, and whoever looks on is told when it commits.
 */
export function definePathwayCommand<
  P extends Permission,
  S extends PathwayInput,
  Extra,
  Decision,
  E extends { kind: string },
  Saved extends Answer,
>(spec: PathwayCommandSpec<P, S, Extra, Decision, E, Saved>): Command<P, E | ProtectedAfterDose, Saved> {
  type Loaded = { record: PathwayRecord; extra: Extra };
  return defineCommand<P, S, Loaded, Decision, E | ProtectedAfterDose, Saved>({
    name: spec.name,
    permission: spec.permission,
    input: spec.input,
    pathwayOf: ({ pathwayId }) => pathwayId,
    load: async (tx, input, context, record) => {
      if (!record) return undefined;
      const extra = await spec.alsoLoad(tx, input, record, context);
      return extra === undefined ? undefined : { record, extra };
    },
    decide: ({ record, extra }, input, context) => {
      const protection = afterDoseProtection(record, context.now);
      if (protection && context.permit.actor.role === "patient" && CLOSED_AFTER_DOSE.includes(spec.permission)) {
        return refuse({ kind: "protected-after-dose", until: protection.until });
      }
      return spec.decide(record, input, { ...context, extra });
    },
    save: async (tx, decision, context, { record }) => {
      const { atOnce } = spec;
      const written = atOnce?.record(record, decision, context);
      const statements = atOnce?.statements?.(record, decision, context) ?? [];
      const isMine = written
        ? await raiseWithStanding(tx, record, written, statements, context.now)
        : await raisePathwayVersion(tx, record);
      if (!isMine) return refuse({ kind: "stale" });
      const saved = await spec.save(tx, record, decision, context);
      if (saved.ok && !written) await refreshStanding(tx, record.id, context.now);
      return saved;
    },
    audit: (decision, saved, { record }) => ({ ...spec.audit(decision, saved, record), patientId: record.patient.id }),
  });
}
