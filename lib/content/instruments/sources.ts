import type { Locale } from "@/lib/domain/access/actor";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/** Whose the words are and what that allows, and where the scoring comes from: reference 2.0–2.8 and 3.6. */
type About = { licence: Record<Locale, string>; source: string };

const PHQ = {
  nb: "Kan gjengis, oversettes, vises og deles ut uten tillatelse.",
  en: "May be reproduced, translated, displayed and distributed without permission.",
};
const CORE = {
  nb: "CC BY-NC-ND 4.0: uendret, ikke til salgs, med rettighetslinjen synlig. Ingen egen oversettelse.",
  en: "CC BY-NC-ND 4.0: unmodified, not for sale, with the copyright line in sight. No translation of one's own.",
};
const WHO = {
  nb: "WHO: fri bruk, uendret og ikke til salgs.",
  en: "WHO: free to use, unmodified and not for sale.",
};
const AUTHORS = {
  nb: "Rettighetene er forfatternes. Bare poeng føres her.",
  en: "The rights are the authors'. Only scores are kept here.",
};
const KSET = {
  nb: "Skjemaet er ikke fritt. Områdene føres med egne ord, alvor 0–3.",
  en: "The form is not free. The domains are kept in our own words, severity 0–3.",
};
const SHORT_2020 = "Short et al., J Affect Disord 2020;266:615–620";

export const ABOUT_INSTRUMENTS: Readonly<Record<InstrumentKey, About>> = {
  "phq-9": { licence: PHQ, source: "kognitiv.no; PHQ manual" },
  "gad-7": { licence: PHQ, source: "veiledetselvhjelp.no; NHS Talking Therapies" },
  "core-om": { licence: CORE, source: "coresystemtrust.org.uk; Connell et al. 2007" },
  "core-10": { licence: CORE, source: "coresystemtrust.org.uk; O'Reilly et al. 2016" },
  "aaq-ii": {
    licence: {
      nb: "Vilkårene er ikke bekreftet. Klinikken må avklare og laste inn teksten.",
      en: "The terms are not confirmed. The clinic has to settle them and load the text.",
    },
    source: "Bond et al. 2011; Østergaard et al. 2020 (NAAQ)",
  },
  "c-ssrs": {
    licence: {
      nb: "Rettighetene er RFMHs, og elektroniske utgaver krever egen lisens (Clario).",
      en: "The rights are RFMH's, and electronic versions need a licence of their own (Clario).",
    },
    source: "Columbia Lighthouse Project 2026",
  },
  audit: { licence: WHO, source: "WHO 2001; nhi.no" },
  "audit-c": { licence: WHO, source: "WHO 2001; US Core" },
  "who-5": {
    licence: {
      nb: "CC BY-NC-SA 3.0 IGO, © WHO 2024: ikke til salgs, delt på samme vilkår.",
      en: "CC BY-NC-SA 3.0 IGO, © WHO 2024: not for sale, shared alike.",
    },
    source: "WHO 2024; Bakke 2004",
  },
  "pcl-5": {
    licence: {
      nb: "Offentlig eie i USA. Den norske teksten (Heir 2014) lastes inn av klinikken.",
      en: "US public domain. The Norwegian text (Heir 2014) is loaded by the clinic.",
    },
    source: "National Center for PTSD",
  },
  itq: {
    licence: {
      nb: "Fri og åpent publisert, uendret. Klinikken laster inn den offisielle teksten.",
      en: "Free and openly published, unmodified. The clinic loads the official text.",
    },
    source: "Cloitre et al. 2018; NKVTS",
  },
  madrs: { licence: AUTHORS, source: "Snaith; KetECT" },
  "madrs-s": { licence: AUTHORS, source: "carlbring.se" },
  "qids-sr16": {
    licence: {
      nb: "Rettighetene er Rush / UT Southwesterns. Programvare krever lisens.",
      en: "The rights are Rush / UT Southwestern's. Software needs a licence.",
    },
    source: "Rush et al.; NEJM (ELEKT-D)",
  },
  cadss: { licence: AUTHORS, source: "Bremner" },
  "cadss-6": { licence: AUTHORS, source: "Rodrigues et al. 2021" },
  moaas: {
    licence: { nb: "Publisert skala, egne ord.", en: "A published scale, in our own words." },
    source: "BMC Anesthesiology 2022",
  },
  "kset-screening": { licence: KSET, source: SHORT_2020 },
  "kset-baseline": { licence: KSET, source: SHORT_2020 },
  "kset-acute": { licence: KSET, source: SHORT_2020 },
  "kset-follow-up": { licence: KSET, source: SHORT_2020 },
};
