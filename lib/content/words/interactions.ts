/**
 * What is known about other medicines together with ketamine (reference 3.2), by the key of the rule. Facts and what the doctor is to weigh; never
 * what to do with the medicine: that is the doctor's to decide. A test looks for words of advice.
 */
const nb = {
  title: "Medisiner og ketamin",
  rules: {
    benzodiazepines: {
      name: "Benzodiazepin eller Z-hypnotikum",
      text: "Kan svekke og forkorte den antidepressive virkningen av ketamin, og gi mer sedasjon. Spør når siste dose ble tatt. Legen vurderer.",
    },
    lamotrigine: {
      name: "Lamotrigin",
      text: "Svekker trolig virkningen av ketamin (vist i to av fem studier).",
    },
    antipsychotics: {
      name: "Klozapin, risperidon eller haloperidol",
      text: "Samspill med ketamin er beskrevet. Kunnskapsgrunnlaget er svakt.",
    },
    "mao-inhibitors": {
      name: "MAO-hemmer",
      text: "Blodtrykket kan stige og må følges. Kasusrapporter med tranylcypromin viste ingen klinisk viktig endring.",
    },
    stimulants: {
      name: "Sentralstimulerende",
      text: "Kan øke blodtrykk og puls sammen med ketamin. Legen avgjør hvordan den brukes på behandlingsdagen.",
    },
    opioids: {
      name: "Opioid",
      text: "Kan forsterke sedasjon og dempe pusten sammen med ketamin.",
    },
    sedatives: {
      name: "Annen dempende medisin",
      text: "Kan forsterke sedasjon og dempe pusten sammen med ketamin.",
    },
    "cyp-inhibitors": {
      name: "Hemmer av CYP3A4 eller CYP2B6",
      text: "Kan gi høyere konsentrasjon av ketamin.",
    },
    "cyp-inducers": {
      name: "Induktor av CYP3A4 eller CYP2B6",
      text: "Kan gi lavere konsentrasjon av ketamin.",
    },
    xanthines: {
      name: "Teofyllin eller aminofyllin",
      text: "Krampeterskelen kan bli lavere sammen med ketamin.",
    },
    antihypertensives: {
      name: "Blodtrykksmedisin",
      text: "Pasienten behandles for blodtrykk eller hjerte, og ketamin hever blodtrykket. Én klinikk ber pasienter ta den som vanlig hvis ikke legen sier noe annet. Legen avgjør.",
    },
    "lithium-olanzapine": {
      name: "Litium eller olanzapin",
      text: "Ingen vesentlig interaksjon med ketamin er rapportert.",
    },
    antidepressants: {
      name: "Antidepressiv medisin",
      text: "Ketamin kan gis samtidig.",
    },
  } as Record<string, { name: string; text: string }>,
};

const en: typeof nb = {
  title: "Medicines and ketamine",
  rules: {
    benzodiazepines: {
      name: "Benzodiazepine or z-hypnotic",
      text: "May weaken and shorten the antidepressant effect of ketamine, and sedate more. Ask when the last dose was taken. The doctor weighs it.",
    },
    lamotrigine: {
      name: "Lamotrigine",
      text: "Probably weakens the effect of ketamine (shown in two of five studies).",
    },
    antipsychotics: {
      name: "Clozapine, risperidone or haloperidol",
      text: "An interaction with ketamine has been described. The evidence is of low quality.",
    },
    "mao-inhibitors": {
      name: "MAO inhibitor",
      text: "Blood pressure may rise and has to be followed. Case reports with tranylcypromine showed no change that mattered.",
    },
    stimulants: {
      name: "Psychostimulant",
      text: "May raise blood pressure and pulse together with ketamine. The doctor decides how it is used on the day of treatment.",
    },
    opioids: {
      name: "Opioid",
      text: "May deepen sedation and slow breathing together with ketamine.",
    },
    sedatives: {
      name: "Other sedating medicine",
      text: "May deepen sedation and slow breathing together with ketamine.",
    },
    "cyp-inhibitors": {
      name: "Inhibitor of CYP3A4 or CYP2B6",
      text: "May give a higher concentration of ketamine.",
    },
    "cyp-inducers": {
      name: "Inducer of CYP3A4 or CYP2B6",
      text: "May give a lower concentration of ketamine.",
    },
    xanthines: {
      name: "Theophylline or aminophylline",
      text: "The seizure threshold may be lower together with ketamine.",
    },
    antihypertensives: {
      name: "Blood pressure medicine",
      text: "The patient is treated for blood pressure or heart, and ketamine raises blood pressure. One clinic asks patients to take it as usual unless the doctor says otherwise. The doctor decides.",
    },
    "lithium-olanzapine": {
      name: "Lithium or olanzapine",
      text: "No significant interaction with ketamine has been reported.",
    },
    antidepressants: {
      name: "Antidepressant",
      text: "Ketamine may be given at the same time.",
    },
  },
};
export const interactionWords = { nb, en };
