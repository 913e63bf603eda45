import type { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";

type DoseGuards = ProtocolDefinition["dose"];

/** Guards of reference 3.4, PROPOSED there: the mg cap, weight age, confirmed increase, volume at one site. Strengths: reference 3.3. */
const SHARED: Omit<DoseGuards, "route" | "minMgPerKg" | "maxMgPerKg" | "infusionMinutes"> = {
  substance: "ketamin",
  capMg: 120,
  confirmIncreaseMgPerKg: 0.25,
  strengthsMgPerMl: [10, 50],
  maxVolumeMl: 5,
  volumeStepMl: 0.01,
  weightMaxAgeDays: 30,
  plausibleWeightKg: { min: 35, max: 200 },
  orderValidHours: 24,
  roundingTolerance: 0.02,
};

/** Intramuscular, 0.5–1.5 mg/kg (S004). */
export const DOSE_IM: DoseGuards = {
  ...SHARED,
  ...{ route: "im", minMgPerKg: 0.5, maxMgPerKg: 1.5, infusionMinutes: null },
};

/** Intravenous, 0.5 mg/kg over 40 minutes (ELEKT-D, KetECT; reference 3.4). Anything else asks for a reason. */
export const DOSE_IV: DoseGuards = {
  ...SHARED,
  ...{ route: "iv", minMgPerKg: 0.5, maxMgPerKg: 0.5, maxVolumeMl: 10, infusionMinutes: 40 },
};
