import { findHold } from "@/lib/db/holds";
import { findRoom } from "@/lib/db/rooms";
import { listWaitingEntries } from "@/lib/db/waiting-list";
import { afterDoseProtection } from "@/lib/domain/pathway/after-dose-protection";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { isHeld } from "@/lib/domain/visit/booking-hold";
import { presentVisit } from "@/lib/domain/waiting-list/offer-candidate";
import { defineQuery } from "@/lib/queries/define-query";
import { ownRecord } from "@/lib/queries/patient/own-pathway";

export type OwnOffer = {
  offerId: string;
  pathwayId: string;
  title: ProtocolStep["title"];
  startsAt: Date;
  endsAt: Date;
  room: string;
  location: string;
  /** The visit that it would take the place of. */
  insteadOfAt: Date | null;
  expiresAt: Date;
};

export type OwnOffers = { now: Date; patientId: string; offers: OwnOffer[] };

/** The earlier times that are held for this patient now, to say yes or no to. None on the day of a dose. */
export const ownOffers = defineQuery({
  name: "own-offers",
  permission: "pathway:view-own",
  load: async (tx, _input: null, { permit, now }): Promise<OwnOffers | undefined> => {
    const record = await ownRecord(tx, permit.actor.patientId);
    if (!record) return undefined;
    const answer = { now, patientId: record.patient.id, offers: [] as OwnOffer[] };
    if (afterDoseProtection(record, now)) return answer;
    for (const entry of await listWaitingEntries(tx, { pathwayId: record.id })) {
      const offer = entry.offers.find(({ answered, expiresAt }) => answered === null && now < expiresAt);
      if (entry.ended || !offer) continue;
      const hold = await findHold(tx, offer.holdId);
      const [slot] = hold?.slots ?? [];
      if (!hold || !slot || !isHeld(hold, now)) continue;
      const room = await findRoom(tx, slot.roomId);
      const step = record.protocol.steps.find(({ key }) => key === entry.stepKey);
      answer.offers.push({
        ...{ offerId: offer.id, pathwayId: record.id, expiresAt: offer.expiresAt },
        title: step?.title ?? { nb: entry.stepKey, en: entry.stepKey },
        ...{ startsAt: slot.startsAt, endsAt: slot.endsAt },
        ...{ room: room?.name ?? "", location: room?.location ?? "" },
        insteadOfAt: presentVisit(record, entry.stepKey, now)?.startsAt ?? null,
      });
    }
    return answer;
  },
  shows: ({ patientId, offers }) => (offers.length === 0 ? [] : [{ patientId, information: ["visits"] }]),
});
