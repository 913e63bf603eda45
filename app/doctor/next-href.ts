import type { NextStepKind } from "@/lib/domain/pathway/standing";

/** Where a doctor does what a pathway waits for. */
export function nextHref(pathwayId: string, kind: NextStepKind, visitId: string | null): string {
  const patient = `/doctor/patients/${pathwayId}`;
  switch (kind) {
    case "assess-flag":
    case "review-flag":
      return `${patient}/flags`;
    case "follow-up-adverse-event":
      return `${patient}/adverse-events`;
    case "record-screening":
    case "decide-eligibility":
    case "renew-eligibility":
    case "await-deferral-end":
      return `${patient}/screening`;
    case "decide-checkpoint":
      return `${patient}/checkpoint`;
    case "order-dose":
    case "record-time-out":
    case "give-dose":
    case "monitor-session":
    case "release-session":
    case "discharge-patient":
      return visitId === null ? patient : `/doctor/sessions/${visitId}`;
    case "sign-letter":
    case "send-letter":
      return `${patient}/letter`;
    case "close-pathway":
    case "resume-pathway":
      return `${patient}/change`;
    case "schedule-visit":
      return `/schedule/${pathwayId}`;
    case "answer-forms":
      return `/forms/${pathwayId}`;
    case "sign-consent":
    case "attend-visit":
    case "sign-preparation":
    case "sign-treatment-plan":
    case "sign-comfort-card":
    case "sign-integration":
    case "sign-follow-up":
    case "none":
      return patient;
  }
}
