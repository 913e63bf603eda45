import { scoreEntryWords } from "@/lib/content/words/score-entry";
import type { ClinicalRole, Locale } from "@/lib/domain/access/actor";

/** Where each role came from, and goes back to. */
export function backToPatient(role: ClinicalRole, pathwayId: string, locale: Locale): { href: string; label: string } {
  const { toPatient, toSessions } = scoreEntryWords[locale];
  switch (role) {
    case "doctor":
      return { href: `/doctor/patients/${pathwayId}`, label: toPatient };
    case "psychologist":
      return { href: `/psychologist/patients/${pathwayId}`, label: toPatient };
    case "nurse":
      return { href: "/nurse", label: toSessions };
  }
}

/** Where a role reads and assesses a patient's safety flags. */
export function flagsHref(role: ClinicalRole, pathwayId: string): string {
  return role === "nurse" ? `/nurse/flags/${pathwayId}` : `/${role}/patients/${pathwayId}/flags`;
}
