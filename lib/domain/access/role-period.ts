import type { Role } from "@/lib/domain/access/actor";

export type RolePeriod = { role: Role; validFrom: Date; validTo: Date | null };

/** The role held at an instant, or undefined: a period begins at its first instant and ends just before its last. */
export function roleAt(periods: readonly RolePeriod[], now: Date): Role | undefined {
  return periods.find(({ validFrom, validTo }) => validFrom <= now && (validTo === null || now < validTo))?.role;
}

/** The page each role works from. */
export const START_PAGE = {
  patient: "/my",
  doctor: "/doctor",
  psychologist: "/psychologist",
  nurse: "/nurse",
  lead: "/lead",
} as const satisfies Record<Role, string>;

/** A path within this site, safe to send somebody to after sign-in; null for anything else (no open redirect). */
export function localPath(value: string | undefined): string | null {
  if (value === undefined || !/^\/(?![/\\])[^\\\s\u0000-\u001f]*$/u.test(value)) return null;
  return value.startsWith("/sign-in") || value.startsWith("/api/") ? null : value;
}
