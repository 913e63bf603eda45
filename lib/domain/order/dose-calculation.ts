/**
 * The arithmetic of a dose (reference 3.4): mg = kg × mg/kg, ml = mg ÷ strength. Counted in whole numbers of the smallest unit, so that
 * no binary fraction ever decides a rounding. Doctor and nurse use these same functions.
 */

/** The dose in mg for a body weight (kg, one decimal) and mg/kg (three decimals), to two decimals of a mg; a half rounds up. */
export function doseFor({ weightKg, mgPerKg }: { weightKg: number; mgPerKg: number }): { doseMg: number } {
  const tenThousandthsMg = wholeUnits(weightKg, 10) * wholeUnits(mgPerKg, 1000);
  return { doseMg: Math.round(tenThousandthsMg / 100) / 100 };
}

export type Volume = {
  /** What is drawn up: rounded to the step of the syringe. */
  volumeMl: number;
  /** The mg that the rounded volume contains: this is what the patient gets. */
  containedMg: number;
};

/** The volume that holds a dose at a strength, rounded to the nearest step (a half rounds up), and the mg the rounded volume contains. */
export function volumeFor({
  doseMg,
  strengthMgPerMl,
  stepMl,
}: {
  doseMg: number;
  strengthMgPerMl: number;
  stepMl: number;
}): Volume {
  if (strengthMgPerMl <= 0 || stepMl <= 0) throw new Error("Strength and step are above zero");
  const stepThousandthsMl = wholeUnits(stepMl, 1000);
  const strengthHundredths = wholeUnits(strengthMgPerMl, 100);
  const steps = Math.round((wholeUnits(doseMg, 100) * 1000) / (strengthHundredths * stepThousandthsMl));
  return {
    volumeMl: (steps * stepThousandthsMl) / 1000,
    containedMg: Math.round((steps * stepThousandthsMl * strengthHundredths) / 1000) / 100,
  };
}

function wholeUnits(value: number, perOne: number): number {
  return Math.round(value * perOne);
}
