import { z } from "zod";
import { calendarDate } from "@/lib/domain/patient/contact.schema";

/** A wall-clock time in Oslo, `HH:mm`. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-time");
const chosen = z.union([z.literal(""), z.uuid()]).optional();

/** When, where and with whom. The psychologist is the pathway's own and is never chosen here. */
const appointment = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  date: calendarDate,
  time: clockTime,
  durationMinutes: z.coerce.number().int().min(10).max(720),
  roomId: z.uuid("required"),
  doctorId: chosen,
  nurseId: chosen,
  /** Why it lies outside working hours or the protocol's longest distance; empty when it does not. */
  overrideReason: z.string().trim().max(500).default(""),
});
export type Appointment = Omit<z.output<typeof appointment>, "commandId" | "pathwayId">;

export const ScheduleVisitInput = appointment.extend({ stepKey: z.string().min(1, "required") });
export type ScheduleVisitInput = z.output<typeof ScheduleVisitInput>;

const reason = z.string().trim().min(1, "required").max(500);

export const MoveVisitInput = appointment.extend({ visitId: z.uuid(), reason });
export type MoveVisitInput = z.output<typeof MoveVisitInput>;

/** Cancelling and recording a no-show ask for the same: which visit, and why. */
export const EndVisitInput = z.object({ commandId: z.uuid(), pathwayId: z.uuid(), visitId: z.uuid(), reason });
export type EndVisitInput = z.output<typeof EndVisitInput>;
