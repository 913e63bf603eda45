import { addDays, addHours } from "date-fns";
import { defineCommand } from "@/lib/commands/define-command";
import { loadCapacity } from "@/lib/db/capacity";
import { unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { listClaims } from "@/lib/db/claims";
import { insertHold } from "@/lib/db/holds";
import { queueOfferMessages } from "@/lib/db/outbox";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { insertWaitingOffer, listWaitingEntries, markOffersExpired } from "@/lib/db/waiting-list";
import { waitingListWords } from "@/lib/content/words/waiting-list";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import {
  OFFER_HORIZON_DAYS,
  type OfferCandidate,
  type PlannedOffer,
  planOffers,
} from "@/lib/domain/waiting-list/plan-offers";
import { offerCandidate } from "@/lib/domain/waiting-list/offer-candidate";
import { OfferFreedTimesInput, type WaitingEntry } from "@/lib/domain/waiting-list/waiting-list.schema";
import { newId } from "@/lib/platform/ids";

type Waiting = { record: PathwayRecord; candidate: OfferCandidate };

/**
 * Offers whose time ran out end; then each who waits, in order, is offered the first free earlier time that suits them, and it is held until they
 * answer. Run by the clock and by the lead's button; nothing to offer is no refusal.
 */
export const offerFreedTimes = defineCommand({
  name: "offer-freed-times",
  permission: "waiting-list:offer",
  input: OfferFreedTimesInput,
  load: async (tx, _input, { permit, now }) => {
    const expired = await markOffersExpired(tx, now, permit);
    const waiting = await loadWaiting(tx, await listWaitingEntries(tx, { endedAt: null }), now);
    const period = { from: now, to: addDays(now, OFFER_HORIZON_DAYS + 1), now };
    return { expired, waiting, capacity: waiting.length === 0 ? null : await loadCapacity(tx, period) };
  },
  decide: ({ expired, waiting, capacity }, { commandId }, { now }) => {
    const candidates = waiting.map(({ candidate }) => candidate);
    return ok({ runId: commandId, expired, offers: capacity ? planOffers(capacity, candidates, now) : [] });
  },
  save: async (tx, { runId, expired, offers }, { permit, now }, { waiting }) => {
    for (const offer of offers) {
      const record = waiting.find(({ candidate }) => candidate === offer.candidate)?.record;
      const saved = record ? await saveOffer(tx, record, offer, permit, now) : refuse({ kind: "stale" as const });
      if (!saved.ok) return saved;
    }
    return ok({ runId, expired, offered: offers.length });
  },
  audit: ({ offers, expired }, { runId }) => ({
    action: "waiting-list.times-offered",
    subjectId: runId,
    patientId: null,
    payload: {
      expired,
      offered: offers.map(({ candidate, visit }) => ({ entryId: candidate.entry.id, startsAt: visit.startsAt })),
    },
  }),
});

async function loadWaiting(tx: Tx, entries: readonly WaitingEntry[], now: Date): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  const why = "whether somebody may be offered a time depends on the whole record; only the offer leaves";
  for (const entry of entries) {
    const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, entry.pathwayId));
    if (!record) continue;
    const blockedUserIds = await unsafeListBlockedUserIds(tx, record.patient.id);
    const period = { from: now, to: addDays(now, OFFER_HORIZON_DAYS + 1), now };
    const claims = await listClaims(tx, [record.patient.id], period);
    const candidate = offerCandidate(entry, record, { blockedUserIds, claims }, now);
    if (candidate) waiting.push({ record, candidate });
  }
  return waiting;
}

/** Hold the time, keep the offer and tell the patient. `stale` when somebody took the time a moment ago: the next run offers another. */
async function saveOffer(
  tx: Tx,
  record: PathwayRecord,
  { candidate, visit, expiresAt }: PlannedOffer,
  permit: Permit<"waiting-list:offer">,
  now: Date,
): Promise<Result<{ offerId: string }, Stale>> {
  const { entry, present, rules } = candidate;
  const words = waitingListWords.nb.onRecord;
  const deadline = addHours(now, rules.patientDeadlineHours);
  const isLate = visit.startsAt < deadline || (present !== null && present.startsAt < deadline);
  const slot = {
    ...visit,
    replacesVisitId: present?.id ?? null,
    reason: words.moved,
    overrideReason: isLate ? words.late : "",
  };
  const holdId = newId();
  const held = await insertHold(tx, record, { id: holdId, slots: [slot], heldAt: now, expiresAt }, permit);
  if (!held.ok) return refuse({ kind: "stale" });
  const offerId = newId();
  const offer = { id: offerId, entryId: entry.id, patientId: record.patient.id, holdId, offeredAt: now, expiresAt };
  const saved = await insertWaitingOffer(tx, offer, permit);
  if (!saved.ok) return saved;
  const told = { offerId, startsAt: visit.startsAt, roomId: visit.roomId, answerBy: expiresAt };
  await queueOfferMessages(tx, record, told, now);
  return saved;
}
