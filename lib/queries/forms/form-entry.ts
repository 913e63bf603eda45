import type { InstrumentText } from "@/lib/content/instruments/instrument-text";
import { instrumentText } from "@/lib/content/instruments/instrument-texts";
import { listClinicTexts } from "@/lib/db/instrument-texts";
import { findPathwayId, loadPathwayRecord } from "@/lib/db/pathways";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Locale } from "@/lib/domain/access/actor";
import type { CalendarDate } from "@/lib/domain/calendar";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { mayEnterTotal, riskQuestions } from "@/lib/domain/questionnaire/enter-questionnaire";
import { defineQuery } from "@/lib/queries/define-query";
import { type FormResponse, toResponse } from "@/lib/queries/forms/course-forms";

export type FormEntry = {
  now: Date;
  pathwayId: string;
  patient: { id: string; name: string; birthDate: CalendarDate; locale: Locale };
  isClosed: boolean;
  instrument: Instrument;
  mayEnterTotal: boolean;
  riskQuestions: string[];
  /** The words beside the numbers in the reader's language, where the clinic has them. */
  text: InstrumentText | undefined;
  /** What is in the record already, newest first. */
  earlier: FormResponse[];
};

type Input = { pathwayId: string; instrument: InstrumentKey; locale: Locale };

/** One form to be entered by staff: its items with what may stand beside them, and what was entered before. */
export const formEntry = defineQuery({
  name: "form-entry",
  permission: "questionnaire:enter",
  load: async (tx, input: Input, { now }): Promise<FormEntry | undefined> => {
    if (!(await findPathwayId(tx, input.pathwayId))) return undefined;
    const why = "a form is entered by staff who may not read all of the record; only the forms are shown";
    const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, input.pathwayId));
    if (!record) return undefined;
    const { id, name, birthDate, locale } = record.patient;
    const instrument = INSTRUMENT_DEFINITIONS[input.instrument];
    return {
      ...{ now, pathwayId: record.id, patient: { id, name, birthDate, locale }, instrument },
      isClosed: record.events.some(({ kind }) => kind === "closed"),
      mayEnterTotal: mayEnterTotal(instrument),
      riskQuestions: riskQuestions(record.protocol, instrument),
      text: instrumentText(input.instrument, input.locale, await listClinicTexts(tx)),
      earlier: record.questionnaires
        .filter((response) => response.instrument === input.instrument)
        .toSorted((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime())
        .map(toResponse),
    };
  },
  shows: ({ patient }) => [{ patientId: patient.id, information: ["name-and-birth-date", "questionnaires"] }],
});
