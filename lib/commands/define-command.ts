import type { z } from "zod";
import { fieldErrorKey } from "@/lib/content/field-errors";
import type { AuditDeed } from "@/lib/db/audit";
import { keepReceiptAndAudit } from "@/lib/db/command-receipts";
import type { Database } from "@/lib/db/open-database";
import { type RecordText, wholePathwayRead } from "@/lib/db/pathway-rows";
import { recordForDecision } from "@/lib/db/pathways";
import { type CommandReceipt, rollBackWith, type Tx, unitOfCommand } from "@/lib/db/unit-of-work";
import type { Actor } from "@/lib/domain/access/actor";
import { type AccessRefused, authorize, type Permission, type Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { InvalidInput, NotFound, SharedRefusal, Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type CommandContext = { actor: Actor; db: Database; now: Date };
export type DecideContext<P extends Permission> = { permit: Permit<P>; now: Date };

/** What a command answers when it succeeded: kept with the receipt, so plain values only. */
export type Answer = Record<string, string | number | boolean | null>;

export type CommandSpec<
  P extends Permission,
  S extends CommandInput,
  Loaded,
  Decision,
  E extends { kind: string },
  Saved extends Answer,
> = {
  name: string;
  permission: P;
  input: S;
  /** Of a write on a course: the pathway. `load` is given its record, everything on it, when this person may see it. */
  pathwayOf?: (input: z.output<S>) => string;
  load: (
    tx: Tx,
    input: z.output<S>,
    context: DecideContext<P>,
    record: PathwayRecord | undefined,
  ) => Promise<Loaded | undefined>;
  decide: (loaded: Loaded, input: z.output<S>, context: DecideContext<P>) => Result<Decision, E>;
  save: (tx: Tx, decision: Decision, context: DecideContext<P>, loaded: Loaded) => Promise<Result<Saved, E | Stale>>;
  audit: (decision: Decision, saved: Saved, loaded: Loaded) => AuditDeed;
};

/** Every command's input carries the client-made id that makes a retry harmless. */
export type CommandInput = z.ZodType<{ commandId: string }>;

export type Command<P extends Permission, E extends { kind: string }, Saved> = {
  name: string;
  permission: P;
  /** What it asks for: the form checks with it too. */
  input: CommandInput;
  /** Only for the type: the refusals of this command. */
  refusal?: E;
  run: (raw: unknown, context: CommandContext) => Promise<Result<Saved, E | SharedRefusal>>;
};

/**
 * The one way to write: authorize → parse → one transaction (same id again → same answer; load → decide → save → audit → receipt).
 * A refusal rolls everything back: nothing is ever half-saved. A spec without permission, rule or audit does not compile.
 */
export function defineCommand<
  P extends Permission,
  S extends CommandInput,
  Loaded,
  Decision,
  E extends { kind: string },
  Saved extends Answer,
>(spec: CommandSpec<P, S, Loaded, Decision, E, Saved>): Command<P, E, Saved> {
  return {
    name: spec.name,
    permission: spec.permission,
    input: spec.input,
    run: async (raw, { actor, db, now }) => {
      const granted = authorize(actor, spec.permission);
      if (!granted.ok) return granted;
      const parsed = spec.input.safeParse(raw, { error: fieldErrorKey });
      if (!parsed.success) return refuse(invalidInput(parsed.error));
      const input = parsed.data;
      const context = { permit: granted.value, now };
      type Outcome = Result<Saved, E | AccessRefused | NotFound | Stale>;
      const work = async (tx: Tx, before: CommandReceipt | undefined, whole?: RecordText): Promise<Outcome> => {
        // Another command's id is a look-alike, not a retry.
        if (before) return before.command === spec.name ? ok(before.result as Saved) : refuse({ kind: "not-found" });
        const loaded = await spec.load(tx, input, context, whole && (await recordForDecision(tx, whole)));
        if (loaded === undefined) return refuse({ kind: "not-found" });
        const decided = spec.decide(loaded, input, context);
        if (!decided.ok) return decided;
        const saved = await spec.save(tx, decided.value, context, loaded);
        if (!saved.ok) return rollBackWith<Outcome>(saved);
        const receipt = { commandId: input.commandId, command: spec.name, result: saved.value };
        const deed = spec.audit(decided.value, saved.value, loaded);
        if (await keepReceiptAndAudit(tx, receipt, deed, actor, now)) return saved;
        return rollBackWith<Outcome>(refuse({ kind: "not-found" }));
      };
      const pathwayId = spec.pathwayOf?.(input);
      const unsafeWhole = pathwayId === undefined ? undefined : wholePathwayRead(pathwayId);
      const begin = { commandId: input.commandId, unsafeWhole };
      const done = await unitOfCommand<Outcome, Outcome, RecordText>(db, actor, now, begin, work);
      return done.value;
    },
  };
}

function invalidInput(error: z.ZodError): InvalidInput {
  return {
    kind: "invalid-input",
    issues: error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })),
  };
}
