import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

const ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

type Option = { valueCoding: { code: string; display: string; extension: { url: string; valueDecimal: number }[] } };
export type QuestionFile = { linkId: string; type: string; text: string; answerOption: Option[] };
export type QuestionnaireFile = {
  resourceType: string;
  url: string;
  status: string;
  language: string;
  title: string;
  copyright: string;
  item: (QuestionFile | { linkId: string; type: string; text: string })[];
};

/** A FHIR R4 Questionnaire for an instrument, with invented words: no line of it is from a real form. */
export function questionnaireFile(instrument: InstrumentKey, locale: Locale = "nb"): QuestionnaireFile {
  const { items, name } = INSTRUMENT_DEFINITIONS[instrument];
  const word =
    locale === "nb"
      ? { text: "Oppdiktet utsagn", option: "Oppdiktet svar" }
      : { text: "Invented statement", option: "Invented answer" };
  return {
    resourceType: "Questionnaire",
    url: `https://forlop.example/Questionnaire/${instrument}`,
    status: "active",
    language: locale,
    title: name,
    copyright: locale === "nb" ? "© Oppdiktet rettighetshaver" : "© Invented owner",
    item: [
      { linkId: "stem", type: "display", text: locale === "nb" ? "Oppdiktet innledning" : "Invented introduction" },
      ...items.map(({ id, values }) => ({
        linkId: id,
        type: "choice",
        text: `${word.text} ${id}`,
        answerOption: values.map((value) => ({
          valueCoding: {
            code: String(value),
            display: `${word.option} ${value}`,
            extension: [{ url: ORDINAL, valueDecimal: value }],
          },
        })),
      })),
    ],
  };
}
