import { CHECK_IN_QUESTIONS } from "@/lib/domain/protocol/check-in-questions";
import { DISCHARGE } from "@/lib/domain/protocol/discharge-criteria";
import { DOSE_IM } from "@/lib/domain/protocol/dose-guards";
import { EXCLUSIONS } from "@/lib/domain/protocol/exclusions";
import { MONITORING_IM } from "@/lib/domain/protocol/monitoring";
import {
  ADVERSE_EVENT_RULES,
  BOOKING_RULES,
  FLAG_ESCALATION,
  FORM_REMINDERS,
  OUTCOME_RULES,
  type ProtocolDefinition,
} from "@/lib/domain/protocol/protocol.schema";
import { RISK_ITEMS } from "@/lib/domain/protocol/risk-items";
import { CHECKPOINT, followUp, PREPARATION_1, PREPARATION_2, SCREENING, sessions } from "@/lib/domain/protocol/steps";
import { TIME_OUT_ITEMS } from "@/lib/domain/protocol/time-out-items";

/** Four intramuscular sessions in eleven therapy hours over eight weeks: the pathway of S004, and the clinic's default. */
export const KAP_4: ProtocolDefinition = {
  title: { nb: "KAP, fire behandlinger", en: "KAP, four sessions" },
  summary: {
    nb: "Utredning, to forberedende timer, fire behandlinger med ketamin i muskel omtrent hver uke, oppfølging tidligst tre uker etter siste dose.",
    en: "Assessment, two preparations, four sessions with ketamine in the muscle about weekly, follow-up no sooner than three weeks after the last dose.",
  },
  steps: [
    SCREENING,
    PREPARATION_1,
    PREPARATION_2,
    ...sessions({ count: 4, minDays: 5, maxDays: 14 }, (n) => ({
      nb: `Behandling ${n} av 4`,
      en: `Session ${n} of 4`,
    })),
    followUp(21, 35, { nb: "Oppfølging etter tre uker", en: "Follow-up after three weeks" }),
  ],
  minSessions: 4,
  eligibilityValidDays: 90,
  consentsRequired: ["treatment", "off-label"],
  exclusions: EXCLUSIONS,
  riskItems: RISK_ITEMS,
  flagEscalation: FLAG_ESCALATION,
  adverseEvents: ADVERSE_EVENT_RULES,
  formReminders: FORM_REMINDERS,
  outcomes: OUTCOME_RULES,
  treatmentTrialsRequired: 2,
  dose: DOSE_IM,
  timeOut: TIME_OUT_ITEMS,
  checkIn: CHECK_IN_QUESTIONS,
  monitoring: MONITORING_IM,
  discharge: DISCHARGE,
  checkpoint: CHECKPOINT,
  letterDueDays: 1,
  booking: BOOKING_RULES,
};
