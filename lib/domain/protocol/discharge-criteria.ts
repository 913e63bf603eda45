import { CALL_NEXT_DAY, DISCHARGE_LIMITS } from "@/lib/domain/protocol/checklist.schema";
import type { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";

/** Going home: every line is answered yes (reference 3.7, PROPOSED). */
export const DISCHARGE: ProtocolDefinition["discharge"] = {
  minMinutesAfterDose: 60,
  limits: DISCHARGE_LIMITS,
  callNextDay: CALL_NEXT_DAY,
  criteria: [
    {
      key: "blood-pressure-settled",
      label: {
        nb: "Blodtrykket er innenfor 20 % av utgangsverdien, eller under grensen før dose",
        en: "Blood pressure is within 20 % of baseline, or below the limit before the dose",
      },
    },
    {
      key: "oxygen-saturation",
      label: { nb: "SpO2 er 95 % eller mer i romluft", en: "SpO2 is 95 % or more in room air" },
    },
    {
      key: "awake-and-oriented",
      label: {
        nb: "Helt våken (MOAA/S 5), orientert for tid, sted og person",
        en: "Fully awake (MOAA/S 5), oriented to time, place and person",
      },
    },
    { key: "walks-steadily", label: { nb: "Går støtt", en: "Walks steadily" } },
    { key: "nausea-settled", label: { nb: "Ingen eller lett kvalme", en: "No or slight nausea" } },
    {
      key: "dissociation-gone",
      label: {
        nb: "Dissosiasjonen er over, pasient og personale er enige",
        en: "Dissociation has passed, patient and staff agree",
      },
    },
    {
      key: "mood-and-suicidality-asked",
      label: {
        nb: "Spurt om stemningsleie og selvmordstanker, ingen forverring",
        en: "Asked about mood and suicidal thoughts, no worsening",
      },
    },
    {
      key: "instructions-understood",
      label: {
        nb: "Har forstått: ingen bil, sykkel, sparkesykkel, maskiner, alkohol, beroligende, avtaler om penger eller jus, eller aleneansvar for små barn før i morgen",
        en: "Has understood: no car, bicycle, scooter, machines, alcohol, sedatives, financial or legal decisions, or sole care of small children until tomorrow",
      },
    },
    {
      key: "escort-present",
      label: { nb: "Følget er her: en voksen, med navn", en: "The escort is here: an adult, by name" },
    },
    {
      key: "contact-given",
      label: {
        nb: "Har fått nødnummer og vet når klinikken ringer",
        en: "Has the emergency numbers and knows when the clinic will call",
      },
    },
  ],
};
