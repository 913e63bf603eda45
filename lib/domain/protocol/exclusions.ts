import type { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";

/** What may speak against treatment, with level and source (reference 3.1). Rules of the outpatient clinic itself are always level A. */
export const EXCLUSIONS: ProtocolDefinition["exclusions"] = [
  {
    key: "psychosis",
    level: "A",
    label: { nb: "Psykoselidelse eller psykotiske symptomer nå", en: "Psychotic disorder or psychotic symptoms now" },
    source: "S001, S004; CRTCE",
  },
  {
    key: "severe-personality-disorder",
    level: "A",
    label: { nb: "Alvorlig personlighetsforstyrrelse", en: "Severe personality disorder" },
    source: "S004 (klinikkens regel)",
  },
  {
    key: "unstable-life-situation",
    level: "A",
    label: { nb: "Særlig ustabil livssituasjon", en: "Particularly unstable life situation" },
    source: "S004 (klinikkens regel)",
  },
  {
    key: "active-substance-misuse",
    level: "A",
    label: {
      nb: "Pågående rusmisbruk (ingen ulovlige rusmidler siste måned)",
      en: "Active substance misuse (no illicit drugs in the last month)",
    },
    source: "S001; CRTCE",
  },
  {
    key: "ketamine-allergy",
    level: "A",
    label: { nb: "Allergi mot ketamin eller hjelpestoffene", en: "Allergy to ketamine or the excipients" },
    source: "Ketalar pakningsvedlegg",
  },
  {
    key: "blood-pressure-risk",
    level: "A",
    label: {
      nb: "Ukontrollert høyt blodtrykk, eller tilstand der økt blodtrykk er farlig",
      en: "Uncontrolled high blood pressure, or a condition in which a rise in blood pressure is dangerous",
    },
    source: "Ketalar pakningsvedlegg, S001",
  },
  {
    key: "aneurysm-or-brain-bleed",
    level: "A",
    label: {
      nb: "Aneurisme, arteriovenøs misdannelse eller tidligere hjerneblødning",
      en: "Aneurysm, arteriovenous malformation or earlier bleeding in the brain",
    },
    source: "Preparatomtale esketamin",
  },
  {
    key: "recent-heart-event",
    level: "A",
    label: {
      nb: "Hjerteinfarkt eller annen hjerte- og karhendelse siste seks uker",
      en: "Heart attack or other cardiovascular event in the last six weeks",
    },
    source: "Pakningsvedlegg esketamin",
  },
  {
    key: "pregnancy",
    level: "A",
    label: { nb: "Graviditet, svangerskapsforgiftning eller eklampsi", en: "Pregnancy, pre-eclampsia or eclampsia" },
    source: "Ketalar pakningsvedlegg",
  },
  {
    key: "cannot-consent",
    level: "A",
    label: { nb: "Mangler samtykkekompetanse", en: "Lacks the competence to consent" },
    source: "pbrl §§ 4-1, 4-3",
  },
  {
    key: "under-18",
    level: "A",
    label: { nb: "Under 18 år", en: "Under 18 years of age" },
    source: "Foreslått klinikkregel; esketamin ikke godkjent under 18",
  },
  {
    key: "mania-now",
    level: "A",
    label: { nb: "Mani eller hypomani nå", en: "Mania or hypomania now" },
    source: "Pakningsvedlegg esketamin",
  },
  {
    key: "dementia",
    level: "A",
    label: { nb: "Demens", en: "Dementia" },
    source: "CRTCE",
  },
  {
    key: "high-suicide-risk",
    level: "A",
    label: {
      nb: "Høy selvmordsrisiko uten dokumentert vurdering og plan",
      en: "High suicide risk without a documented assessment and plan",
    },
    source: "Foreslått (referanse 2.6)",
  },
  {
    key: "bipolar-disorder",
    level: "B",
    label: { nb: "Bipolar lidelse", en: "Bipolar disorder" },
    source: "Pakningsvedlegg esketamin",
  },
  {
    key: "breastfeeding",
    level: "B",
    label: { nb: "Ammer", en: "Breastfeeding" },
    source: "Pakningsvedlegg esketamin",
  },
  {
    key: "heart-disease",
    level: "B",
    label: {
      nb: "Alvorlig hjertesykdom, rytmeforstyrrelse, hjertesvikt, angina, klaffefeil eller tidligere slag",
      en: "Serious heart disease, arrhythmia, heart failure, angina, valve disease or earlier stroke",
    },
    source: "Pakningsvedlegg esketamin, S001",
  },
  {
    key: "raised-pressure-brain-or-eye",
    level: "B",
    label: { nb: "Økt trykk i hodet eller øyet, grønn stær", en: "Raised pressure in the head or eye, glaucoma" },
    source: "Preparatomtale, klasseadvarsel",
  },
  {
    key: "hyperthyroidism",
    level: "B",
    label: { nb: "Ubehandlet høyt stoffskifte", en: "Untreated overactive thyroid" },
    source: "Pakningsvedlegg esketamin",
  },
  {
    key: "lung-disease-or-sleep-apnoea",
    level: "B",
    label: {
      nb: "Betydelig lungesykdom, KOLS, eller søvnapné med overvekt (STOP-BANG)",
      en: "Significant lung disease, COPD, or sleep apnoea with overweight (STOP-BANG)",
    },
    source: "Pakningsvedlegg esketamin; CPSBC utkast",
  },
  {
    key: "liver-disease",
    level: "B",
    label: {
      nb: "Leversykdom (leverprøver ved gjentatt dosering)",
      en: "Liver disease (liver tests with repeated dosing)",
    },
    source: "CPSBC utkast",
  },
  {
    key: "bladder-or-kidney",
    level: "B",
    label: { nb: "Plager fra blære eller urinveier, nyresykdom", en: "Bladder or urinary symptoms, kidney disease" },
    source: "Klinisk kunnskap; spørres hvert forløp",
  },
  {
    key: "epilepsy",
    level: "B",
    label: { nb: "Epilepsi", en: "Epilepsy" },
    source: "Klinisk kunnskap",
  },
  {
    key: "harmful-drinking",
    level: "B",
    label: { nb: "Skadelig alkoholbruk (AUDIT sone III–IV)", en: "Harmful drinking (AUDIT zone III–IV)" },
    source: "Foreslått; S004 arbeider med alkohol, utelukker ikke",
  },
  {
    key: "same-day-responsibility",
    level: "C",
    label: {
      nb: "Må kjøre, bruke maskiner eller ha aleneansvar for små barn samme dag",
      en: "Has to drive, use machines or care for small children alone the same day",
    },
    source: "Referanse 3.7",
  },
];
