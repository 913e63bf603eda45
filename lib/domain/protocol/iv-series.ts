import { DOSE_IV } from "@/lib/domain/protocol/dose-guards";
import { KAP_4 } from "@/lib/domain/protocol/kap-4";
import { MONITORING_IV } from "@/lib/domain/protocol/monitoring";
import type { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";
import { followUp, PREPARATION_1, PREPARATION_2, SCREENING, sessions } from "@/lib/domain/protocol/steps";

/** Four to six infusions over two to four weeks (S001, S003). Six are planned; the doctor may end after four with a reason. */
export const IV_SERIES: ProtocolDefinition = {
  ...KAP_4,
  title: { nb: "Infusjonsserie, fire til seks", en: "Infusion series, four to six" },
  summary: {
    nb: "Utredning, to forberedende timer, fire til seks infusjoner på to til fire uker, oppfølging tidligst tre uker etter siste dose.",
    en: "Assessment, two preparations, four to six infusions in two to four weeks, follow-up no sooner than three weeks after the last dose.",
  },
  steps: [
    SCREENING,
    PREPARATION_1,
    PREPARATION_2,
    ...sessions({ count: 6, minDays: 2, maxDays: 7 }, (n) => ({ nb: `Infusjon ${n}`, en: `Infusion ${n}` })),
    followUp(21, 35, { nb: "Oppfølging etter tre uker", en: "Follow-up after three weeks" }),
  ],
  minSessions: 4,
  dose: DOSE_IV,
  monitoring: MONITORING_IV,
};
