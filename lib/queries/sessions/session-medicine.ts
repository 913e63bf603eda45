import { findBatch, listBatches } from "@/lib/db/medicine";
import { sessionOutByBatch } from "@/lib/db/medicine-ledger";
import { listPossibleSecondPersons, type PossibleSecondPerson } from "@/lib/db/second-person";
import type { Tx } from "@/lib/db/unit-of-work";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import { type DrawUpChoice, drawUpChoices } from "@/lib/domain/dose/draw-up-choices";
import { amountMg } from "@/lib/domain/medicine/batch";
import { PRODUCTS } from "@/lib/domain/medicine/products";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

/** Of one batch: what is out for the session and not yet given, thrown away or put back. */
export type OutInSession = {
  batchId: string;
  product: string;
  strengthMgPerMl: number;
  batchNumber: string;
  outMg: number;
  /** Whole ampoules in it, at most. */
  ampoules: number;
};

export type SessionMedicine = {
  /** For who is about to give the dose: what each batch in this place comes to. */
  batches: DrawUpChoice[];
  out: OutInSession[];
  /** Who may confirm on the same screen; the doctor who ordered is among them, and may not check the dose. */
  secondPersons: PossibleSecondPerson[];
};

const NOTHING: SessionMedicine = { batches: [], out: [], secondPersons: [] };

/** What the nurse of a session needs to draw up, give, return and throw away; nothing for everybody else. */
export async function sessionMedicine(
  tx: Tx,
  record: PathwayRecord,
  facts: SessionFacts,
  { actor, now }: { actor: SignedInActor; now: Date },
): Promise<SessionMedicine> {
  if (actor.role !== "nurse") return NOTHING;
  const outMg = await sessionOutByBatch(tx, facts.visitId);
  const givesDose = facts.order !== null && facts.dose === null;
  const batches = givesDose ? await listBatches(tx) : [];
  const out: OutInSession[] = [];
  for (const [batchId, mg] of outMg) {
    const batch = await findBatch(tx, batchId);
    if (!batch) continue;
    const { strengthMgPerMl, batchNumber } = batch;
    const ampoules = Math.max(0, Math.floor(Math.round(mg * 100) / Math.round(amountMg(1, batch) * 100)));
    out.push({ batchId, strengthMgPerMl, batchNumber, outMg: mg, ampoules, product: PRODUCTS[batch.product].name });
  }
  return {
    batches: drawUpChoices(record, { order: facts.order, location: facts.location, outMg }, batches, clinicDate(now)),
    out,
    secondPersons: facts.discharge ? [] : await listPossibleSecondPersons(tx, { now, without: [actor.userId] }),
  };
}
