import type { Page } from "@playwright/test";
import { isAlive, press } from "@/tests/support/e2e/fill-in";

/** What a clinician writes when a safety flag is assessed, by the labels of the form. */
export const ASSESSMENT = {
  Tanker: "Daglige tanker om heller å være død, sterkest om natten.",
  "Intensjon og plan": "Ingen intensjon og ingen plan.",
  "Samlet vurdering": "Lav risiko nå, god kontakt, ønsker hjelp.",
  "Hva er avtalt": "Vi ringer i morgen kl. 10. Søster er hos henne i natt.",
};

/** The safety plan, in the patient's own words. */
export const SAFETY_PLAN = {
  "Mine varseltegn": "Jeg slutter å svare på meldinger.",
  "Det jeg kan gjøre selv": "Gå tur langs elva, med musikk.",
  "Mennesker jeg kan be om hjelp": "Søster, 900 00 000.",
  "Fagfolk og hjelpetelefoner": "Legevakten 116 117. Mental Helse 116 123.",
};

/** CORE-10 in English, with every answer the mildest but one: that plans were made to end one's life, sometimes. */
export async function answersCore10WithPlans(patient: Page): Promise<void> {
  await patient.goto("/my/forms/core-10");
  for (let place = 1; place <= 10; place += 1) {
    const question = patient.getByRole("group", { name: `Question ${place} of 10` });
    const onwards = patient.getByRole("button", { name: place < 10 ? "Next" : "Look over the answers", exact: true });
    await isAlive(onwards);
    await question.getByRole("radio", { name: place === 6 ? "Sometimes" : "Not at all" }).check();
    await onwards.click();
  }
  await press(patient, "Submit the answers");
}
