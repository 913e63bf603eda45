import type { InformationSection } from "@/lib/content/patient-information/session-day";
import type { Locale } from "@/lib/domain/access/actor";

// The written advice that goes home with the patient: reference 3.7 (going home) and 2.6 (who answers). Read by somebody who is drowsy, and by the
// escort: few words. The numbers are those of lib/content/words/crisis-help.ts; a test holds them together.

type AdviceSection = Pick<InformationSection, "key" | "heading"> & { list: string[] };

const nb: AdviceSection[] = [
  {
    key: "until-tomorrow",
    heading: "Til i morgen, etter en natts søvn",
    list: [
      "Ikke kjør bil, sykkel eller sparkesykkel, og ikke bruk maskiner.",
      "Ikke drikk alkohol, og ikke ta beroligende medisin.",
      "Vent med avtaler om penger eller jus, og annet viktig.",
      "Vær ikke alene om ansvaret for små barn.",
      "Hvil resten av dagen. Ha gjerne noen i nærheten.",
    ],
  },
  {
    key: "usual",
    heading: "Dette er vanlig i dag",
    list: [
      "Du kan være trøtt, svimmel, litt kvalm eller ha hodepine.",
      "Følelser og minner kan komme og gå. Snakk med noen du stoler på, eller skriv dem ned.",
    ],
  },
  {
    key: "call-113",
    heading: "Ring 113 med én gang ved",
    list: [
      "vondt i brystet eller vondt for å puste",
      "plutselig, sterk hodepine eller synsforstyrrelser",
      "krampe, eller om noen ikke lar seg vekke",
      "fare, eller redsel for hva du kan gjøre mot deg selv",
    ],
  },
  {
    key: "others",
    heading: "Ellers",
    list: [
      "Legevakten svarer hele døgnet på 116 117.",
      "Har du det vanskelig: Mental Helse 116 123 eller Kirkens SOS 22 40 00 40.",
      "Klinikken: 22 00 00 00, hverdager kl. 10.00–11.00 og 13.00–15.00.",
    ],
  },
];

const en: AdviceSection[] = [
  {
    key: "until-tomorrow",
    heading: "Until tomorrow, after a night’s sleep",
    list: [
      "Do not drive, cycle or ride a scooter, and use no machines.",
      "Drink no alcohol, and take no sedatives.",
      "Leave money and legal matters, and other important decisions.",
      "Do not be alone in charge of small children.",
      "Rest for the remainder of the day, with somebody near if you can.",
    ],
  },
  {
    key: "usual",
    heading: "This is usual today",
    list: [
      "You may be tired, dizzy, slightly sick, or have a headache.",
      "Feelings and memories may come and go. Talk with somebody you trust, or write them down.",
    ],
  },
  {
    key: "call-113",
    heading: "Call 113 at once for",
    list: [
      "chest pain or trouble breathing",
      "a sudden, severe headache or disturbed sight",
      "a seizure, or somebody who cannot be woken",
      "danger, or fear of what you may do to yourself",
    ],
  },
  {
    key: "others",
    heading: "Otherwise",
    list: [
      "The out-of-hours doctor answers day and night on 116 117.",
      "If things are hard: Mental Helse 116 123 or Kirkens SOS 22 40 00 40.",
      "The clinic: 22 00 00 00, weekdays 10:00–11:00 and 13:00–15:00.",
    ],
  },
];

export const goingHomeAdvice: Record<Locale, AdviceSection[]> = { nb, en };
