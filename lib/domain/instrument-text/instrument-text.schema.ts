import { z } from "zod";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";

/** A Questionnaire of an instrument is some kilobytes; more is not one, and is refused before it is read. */
export const MAX_FILE_BYTES = 512 * 1024;

const option = z.object({ value: z.number().int(), label: z.string() });

/** A text as it is kept: the words of the instrument and nothing else. Which version it is lies beside it. */
export const InstrumentTextContent = z.object({
  title: z.string(),
  stem: z.string(),
  ownStems: z.record(z.string(), z.string()),
  items: z.record(z.string(), z.string()),
  options: z.array(option),
  ownOptions: z.record(z.string(), z.array(option)),
  attribution: z.string(),
});
export type InstrumentTextContent = z.output<typeof InstrumentTextContent>;

/** The file as it was read, a FHIR R4 Questionnaire, and that the clinic has the right to use it. */
export const ImportInstrumentTextInput = z.object({
  commandId: z.uuid(),
  instrument: z.enum(INSTRUMENTS, "not-in-list"),
  source: z.string().min(1, "file-missing").max(MAX_FILE_BYTES, "file-too-large"),
  hasRight: z.literal(true),
});
export type ImportInstrumentTextInput = z.output<typeof ImportInstrumentTextInput>;

export const ApproveInstrumentTextInput = z.object({ commandId: z.uuid(), textId: z.uuid() });
export const RetireInstrumentTextInput = z.object({ commandId: z.uuid(), textId: z.uuid() });
