import { type CheckpointState, checkpointState } from "@/lib/domain/pathway/checkpoint";
import { psychologistAt } from "@/lib/domain/care-team/care-team-at";
import { endingEvent, pathwayStatus, pauseInForce } from "@/lib/domain/pathway/course-phase";
import { type CourseOutcomes, courseOutcomes } from "@/lib/domain/outcome/course-outcomes";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PathwayStatus } from "@/lib/domain/pathway/standing";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type CoursePage = {
  header: PatientHeader;
  status: PathwayStatus;
  isPaused: boolean;
  hasEnded: boolean;
  checkpoint: CheckpointState;
  /** What the checkpoint is decided on: the form that the protocol names, over the course. Null without a checkpoint. */
  effect: { outcomes: CourseOutcomes; series: InstrumentOutcome; reliableChange: number } | null;
  psychologist: { userId: string; name: string } | null;
};

/** What may be changed about a course as a whole, and what the checkpoint is decided on. */
export const coursePage = defineQuery({
  name: "course-page",
  permission: "pathway:view-clinical",
  load: (tx, { pathwayId }: { pathwayId: string }, { now }) => showRecord(tx, pathwayId, (record) => view(record, now)),
  shows: ({ header }) => [
    {
      patientId: header.patientId,
      information: ["name-and-birth-date", "journey", "checkpoint", "questionnaires", "dose"],
    },
  ],
});

function view(record: PathwayRecord, now: Date): CoursePage {
  const psychologist = psychologistAt(record, now);
  return {
    header: headerOf(record, now),
    status: pathwayStatus(record),
    isPaused: pauseInForce(record) !== undefined,
    hasEnded: endingEvent(record) !== undefined,
    checkpoint: checkpointState(record),
    effect: effectOf(record, now),
    psychologist: psychologist ? { userId: psychologist.userId, name: psychologist.name } : null,
  };
}

function effectOf(record: PathwayRecord, now: Date): CoursePage["effect"] {
  const rule = record.protocol.checkpoint;
  const outcomes = courseOutcomes(record, now);
  const series = outcomes.series.find(({ instrument }) => instrument === rule?.instrument);
  return rule && series ? { outcomes, series, reliableChange: rule.reliableChange } : null;
}
