import { createHash } from "node:crypto";
import { defineCommand } from "@/lib/commands/define-command";
import { insertInstrumentText, listInstrumentTexts } from "@/lib/db/instrument-texts";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import {
  importInstrumentText as decideImport,
  type ImportInstrumentTextRefusal,
  type NewText,
} from "@/lib/domain/instrument-text/change-instrument-text";
import {
  ImportInstrumentTextInput,
  type InstrumentTextContent,
} from "@/lib/domain/instrument-text/instrument-text.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { type QuestionnaireRefusal, readQuestionnaire } from "@/lib/fhir/questionnaire";

type Decided = NewText & { content: InstrumentTextContent };
type Refusal = QuestionnaireRefusal | ImportInstrumentTextRefusal;

/** The lead or a doctor loads a licensed text as a FHIR Questionnaire. Nobody is asked with it before a doctor has approved it. */
export const importInstrumentText = defineCommand({
  name: "import-instrument-text",
  permission: "instrument-text:import",
  input: ImportInstrumentTextInput,
  load: (tx, { instrument }) => listInstrumentTexts(tx, instrument),
  decide: (known, { commandId, instrument, source }): Result<Decided, Refusal> => {
    const read = readQuestionnaire(source, INSTRUMENT_DEFINITIONS[instrument]);
    if (!read.ok) return read;
    const { locale, content } = read.value;
    const contentHash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
    const decided = decideImport(known, { id: commandId, instrument, locale, contentHash });
    return decided.ok ? ok({ ...decided.value, content }) : decided;
  },
  save: async (tx, text, { permit, now }) =>
    (await insertInstrumentText(tx, text, permit, now)) ? ok({ id: text.id }) : refuse({ kind: "stale" }),
  audit: ({ id, instrument, locale, version, contentHash }) => ({
    action: "instrument-text.imported",
    patientId: null,
    subjectId: id,
    payload: { instrument, locale, version, contentHash },
  }),
});
