import { z } from "zod";

/** Long rather than intricate (NIST SP 800-63B 3.1.1.2): no rules about signs, no forced change, but not what everybody tries first. */
export const PASSWORD_MIN_CHARACTERS = 12;

// What is tried first against sites like this, at this length. Compared without case, digits at the end and signs.
const COMMON = [
  ...[
    "passord",
    "password",
    "qwerty",
    "qwertyuiop",
    "asdfghjkl",
    "velkommen",
    "welcome",
    "letmein",
    "iloveyou",
    "jegelskerdeg",
  ],
  ...[
    "administrator",
    "sommer",
    "vinter",
    "høst",
    "vår",
    "oslo",
    "norge",
    "norway",
    "ketamin",
    "ketamine",
    "forløp",
    "forlop",
  ],
  ...[
    "hemmelig",
    "changeme",
    "abcdefghijkl",
    "superman",
    "football",
    "fotball",
    "princess",
    "sunshine",
    "monkey",
    "dragon",
  ],
];

const sameSignOnly = /^(.)\1*$/u;
const stem = (password: string) => password.toLowerCase().replace(/[^a-zæøå]/g, "");

/** Whether a password is among the first that anybody would try: a common word once or repeated, one sign repeated, or a run of digits. */
export function isCommonPassword(password: string): boolean {
  if (sameSignOnly.test(password) || /^\d+$/.test(password)) return true;
  const word = stem(password);
  return COMMON.some((common) => word !== "" && word.replaceAll(common, "") === "");
}

/** A password somebody chooses. */
export const newPassword = z
  .string()
  .min(PASSWORD_MIN_CHARACTERS)
  .max(200)
  .refine((password) => !isCommonPassword(password), "password-too-common");

/** Both fields hold the same; the error stands at the second. */
export function repeated<T extends { password: string; repeat: string }>({ password, repeat }: T): boolean {
  return password === repeat;
}
