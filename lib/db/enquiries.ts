import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { LOCALES, type Locale } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import { type EnquiryState, PREFERRED_TIMES, type PreferredTime } from "@/lib/domain/enquiry/enquiry.schema";
import type { EnquirySubmitted } from "@/lib/domain/enquiry/submit-enquiry";
import type { EnquiryTriaged } from "@/lib/domain/enquiry/triage-enquiry";
import { newId } from "@/lib/platform/ids";

const OUTCOMES = ["registered", "waiting-list", "declined", "called-no-answer"] as const;

export type Enquiry = {
  id: string;
  name: string;
  phone: string;
  email: string | null;
  message: string;
  preferredTime: PreferredTime;
  locale: Locale;
  receivedAt: Date;
  /** What the newest note says; `new` while nobody has called. */
  state: EnquiryState;
  triages: { id: string; outcome: (typeof OUTCOMES)[number]; reason: string; at: Date; byName: string }[];
};

/** How many enquiries have come since an instant: from this phone, and from everybody. Asked for a visitor, who may read none of them. */
export function unsafeCountEnquiriesSince(
  tx: Tx,
  phone: string,
  since: Date,
): Promise<{ samePhone: number; everybody: number }> {
  return unsafeAsSystem(tx, "a visitor's enquiry is counted against the limit", async () => ({
    samePhone: await tx.enquiry.count({ where: { phone, receivedAt: { gte: since } } }),
    everybody: await tx.enquiry.count({ where: { receivedAt: { gte: since } } }),
  }));
}

/** Keep what a visitor sent. createMany, because a visitor may not read it back. */
export async function insertEnquiry(
  tx: Tx,
  submitted: EnquirySubmitted,
  _permit: Permit<"enquiry:submit">,
): Promise<void> {
  await tx.enquiry.createMany({ data: [submitted] });
}

/** Note what became of an enquiry; the newest note counts. */
export async function insertEnquiryTriage(
  tx: Tx,
  triaged: EnquiryTriaged,
  permit: Permit<"enquiry:triage">,
): Promise<void> {
  await tx.enquiryTriage.create({ data: { ...triaged, triagedById: permit.actor.userId } });
}

/** The enquiry has become a patient: it leaves every list of what waits. */
export async function markEnquiryRegistered(
  tx: Tx,
  enquiryId: string,
  at: Date,
  permit: Permit<"patient:register">,
): Promise<void> {
  await tx.enquiryTriage.create({
    data: {
      id: newId(),
      enquiryId,
      outcome: "registered",
      reason: "",
      triagedAt: at,
      triagedById: permit.actor.userId,
    },
  });
}

/** One enquiry with everything noted about it, or undefined. */
export async function findEnquiry(tx: Tx, id: string): Promise<Enquiry | undefined> {
  const row = await tx.enquiry.findUnique({ where: { id }, include: WITH_TRIAGES });
  return row ? (await withNames(tx, [row]))[0] : undefined;
}

/** The newest enquiries, newest first. */
export async function listEnquiries(tx: Tx, take = 200): Promise<Enquiry[]> {
  return withNames(tx, await tx.enquiry.findMany({ include: WITH_TRIAGES, orderBy: { receivedAt: "desc" }, take }));
}

const WITH_TRIAGES = { triages: { orderBy: { triagedAt: "asc" } } } as const;

type Row = {
  id: string;
  name: string;
  phone: string;
  email: string | null;
  message: string;
  preferredTime: string;
  locale: string;
  receivedAt: Date;
  triages: { id: string; outcome: string; reason: string; triagedAt: Date; triagedById: string }[];
};

async function withNames(tx: Tx, rows: Row[]): Promise<Enquiry[]> {
  const ids = [...new Set(rows.flatMap((row) => row.triages.map((t) => t.triagedById)))];
  const users = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(users.map((user) => [user.id, user.name]));
  return rows.map((row) => {
    const triages = row.triages.map((t) => ({
      id: t.id,
      outcome: oneOf(OUTCOMES, t.outcome),
      reason: t.reason,
      at: t.triagedAt,
      byName: names.get(t.triagedById) ?? "–",
    }));
    return {
      ...row,
      preferredTime: oneOf(PREFERRED_TIMES, row.preferredTime),
      locale: oneOf(LOCALES, row.locale),
      triages,
      state: triages.at(-1)?.outcome ?? "new",
    };
  });
}
