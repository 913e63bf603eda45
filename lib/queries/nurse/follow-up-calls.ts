import { type CallToMake, findCallPlace, listCallsToMake } from "@/lib/db/follow-up-calls";
import { addCalendarDays, clinicDate, startOfClinicDay } from "@/lib/domain/calendar";
import type { FollowUpCall, SessionDischarge } from "@/lib/domain/pathway/treatment-day-record";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type { CallToMake };

/** The calls to patients that wait today, or have waited longer. Names and times. */
export const callsToday = defineQuery({
  name: "calls-today",
  permission: "follow-up-call:record",
  load: async (tx, _input: null, { now }): Promise<{ now: Date; calls: CallToMake[] }> => {
    const tomorrow = startOfClinicDay(addCalendarDays(clinicDate(now), 1));
    return { now, calls: await listCallsToMake(tx, tomorrow) };
  },
  shows: () => NAMES_ONLY,
});

export type CallPage = {
  header: PatientHeader;
  phone: string;
  call: FollowUpCall;
  /** The tries before this one, oldest first. */
  earlier: FollowUpCall[];
  discharge: Pick<SessionDischarge, "escortName" | "escortPhone" | "escortRelation" | "dischargedAt"> | null;
};

/** One call to make: whom, at which number, who took them home, and what was tried before. */
export const callPage = defineQuery({
  name: "follow-up-call",
  permission: "follow-up-call:record",
  load: async (tx, { callId }: { callId: string }, { now }): Promise<CallPage | undefined> => {
    const place = await findCallPlace(tx, callId);
    if (!place) return undefined;
    return showRecord(tx, place.pathwayId, (record): CallPage | undefined => {
      const call = record.followUpCalls.find(({ id }) => id === callId);
      if (!call) return undefined;
      const ofVisit = record.followUpCalls.filter(({ visitId }) => visitId === call.visitId);
      return {
        ...{ header: headerOf(record, now), phone: place.phone, call },
        earlier: ofVisit.filter(({ id, done }) => id !== callId && done !== null),
        discharge: record.discharges.find(({ visitId }) => visitId === call.visitId) ?? null,
      };
    });
  },
  shows: ({ header }) => [{ patientId: header.patientId, information: ["name-and-birth-date", "contact", "session"] }],
});
