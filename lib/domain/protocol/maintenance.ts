import { DOSE_IV } from "@/lib/domain/protocol/dose-guards";
import { KAP_4 } from "@/lib/domain/protocol/kap-4";
import { MONITORING_IV } from "@/lib/domain/protocol/monitoring";
import type { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";
import { followUp, SCREENING, sessions } from "@/lib/domain/protocol/steps";

/** Monthly sessions for four to six months after an earlier course (S001, S003). The preparation is that course's. */
export const MAINTENANCE: ProtocolDefinition = {
  ...KAP_4,
  title: { nb: "Vedlikehold, månedlig", en: "Maintenance, monthly" },
  summary: {
    nb: "For den som har hatt nytte av et tidligere forløp: ny vurdering hos lege, så en behandling i måneden i fire til seks måneder.",
    en: "For those whom an earlier course has helped: a new assessment by the doctor, then one session a month for four to six months.",
  },
  steps: [
    { ...SCREENING, title: { nb: "Ny vurdering hos lege", en: "New assessment by the doctor" }, durationMinutes: 30 },
    ...sessions({ count: 6, minDays: 21, maxDays: 42 }, (n) => ({ nb: `Vedlikehold ${n}`, en: `Maintenance ${n}` })),
    followUp(21, 35, { nb: "Oppfølging etter tre uker", en: "Follow-up after three weeks" }),
  ],
  minSessions: 4,
  eligibilityValidDays: 180,
  treatmentTrialsRequired: 0,
  dose: DOSE_IV,
  monitoring: MONITORING_IV,
  checkpoint: undefined,
};
