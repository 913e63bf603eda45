import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { CapacityProblem } from "@/lib/domain/booking/capacity-problems";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** A visit as a calendar tells it to somebody who may see the patient: times, places and names, nothing clinical. */
export type CalendarVisit = {
  id: string;
  pathwayId: string;
  patientId: string;
  patientName: string;
  step: ProtocolStep;
  startsAt: Date;
  endsAt: Date;
  roomId: string;
  room: string;
  location: string;
  staff: readonly { userId: string; name: string; role: ClinicalRole }[];
  /** Why staff booked it outside hours or deadlines; null when they did not. */
  overrideReason: string | null;
  /** A safety gate has closed since it was booked. */
  isGateClosed: boolean;
};

/** Somebody or something taken, buffers included, by a visit or by a hold. */
export type CalendarClaim = {
  resourceId: string;
  visitId: string | null;
  holdId: string | null;
  startsAt: Date;
  endsAt: Date;
};

export type CalendarHold = { id: string; pathwayId: string; patientName: string; expiresAt: Date };

/** Why a booked visit may not take place as it stands. */
export type VisitDoubt = { kind: "gate-closed" } | CapacityProblem;
