import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { CapacityProblem } from "@/lib/domain/booking/capacity-problems";
import type { DoctorPresence, ProtocolStep, StepKind } from "@/lib/domain/protocol/protocol.schema";

/** A visit as a calendar tells it to somebody who may see the patient: times, places and names, nothing clinical. */
export type CalendarVisit = {
  id: string;
  pathwayId: string;
  patientId: string;
  patientName: string;
  stepKey: string;
  title: ProtocolStep["title"];
  kind: StepKind;
  doctorPresence: DoctorPresence;
  startsAt: Date;
  endsAt: Date;
  roomId: string;
  room: string;
  location: string;
  staff: readonly { userId: string; name: string; role: ClinicalRole }[];
  /** Booked by staff against hours or deadlines, with a reason. */
  isOverridden: boolean;
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
export type VisitDoubt =
  | { kind: "gate-closed" }
  | Extract<
      CapacityProblem,
      { kind: "absent" | "not-working" | "not-employed" | "place-closed" | "room-closed" | "no-doctor" }
    >;
