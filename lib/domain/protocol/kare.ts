import { KAP_4 } from "@/lib/domain/protocol/kap-4";
import type { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";
import { followUp, PREPARATION_1, PREPARATION_2, SCREENING, sessions } from "@/lib/domain/protocol/steps";

/** Against relapse to drinking: three sessions with mindfulness, follow-up at six months (S004). The seed names no route: the clinic's own is used. */
export const KARE: ProtocolDefinition = {
  ...KAP_4,
  title: { nb: "KARE, mot tilbakefall til alkohol", en: "KARE, against relapse to drinking" },
  summary: {
    nb: "Tre behandlinger med øvelser i oppmerksomt nærvær, for den som vil forebygge tilbakefall til alkohol. Oppfølging etter seks måneder.",
    en: "Three sessions with mindfulness practice, for those who want to prevent a relapse to drinking. Follow-up after six months.",
  },
  steps: [
    SCREENING,
    {
      ...PREPARATION_1,
      title: { nb: "Forberedende time 1 med oppmerksomt nærvær", en: "Preparation 1 with mindfulness" },
    },
    {
      ...PREPARATION_2,
      title: { nb: "Forberedende time 2 med oppmerksomt nærvær", en: "Preparation 2 with mindfulness" },
    },
    ...sessions({ count: 3, minDays: 5, maxDays: 14 }, (n) => ({
      nb: `Behandling ${n} av 3 med oppmerksomt nærvær`,
      en: `Session ${n} of 3 with mindfulness`,
    })),
    followUp(182, 210, { nb: "Oppfølging etter seks måneder", en: "Follow-up after six months" }),
  ],
  minSessions: 3,
  // The group is chosen by drinking, not by failed treatments of depression; PHQ-9 says little about response here.
  treatmentTrialsRequired: 0,
  checkpoint: undefined,
};
