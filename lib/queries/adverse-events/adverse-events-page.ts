import { type AdverseEventFacts, describeAdverseEvents } from "@/lib/domain/adverse-event/describe-adverse-events";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type AdverseEventsPage = { header: PatientHeader; events: AdverseEventFacts[] };

/** Every adverse event of a course as it stands, also those struck out, with its follow-up list. */
export const adverseEventsPage = defineQuery({
  name: "adverse-events-page",
  permission: "pathway:view-clinical",
  load: (tx, { pathwayId }: { pathwayId: string }, { now }): Promise<AdverseEventsPage | undefined> =>
    showRecord(tx, pathwayId, (record) => ({ header: headerOf(record, now), events: describeAdverseEvents(record) })),
  shows: ({ header }) => [{ patientId: header.patientId, information: ["name-and-birth-date", "adverse-events"] }],
});
