/** The person whose whole journey is walked. Invented; the number is synthetic (month + 80) and belongs to nobody. */
export const NINA = {
  name: "Nina Moe",
  birthDate: "02.06.1994",
  nationalId: "02869410074",
  email: "nina.moe@forlop.example",
  phone: "400 00 555",
  password: "fem-gule-kajakker",
} as const;

/** Her visits: a quiet winter in which nobody else has one. Every step with its day, and the time that all but the sessions begin at. */
export const VISITS = [
  { step: "Forberedende time 1", date: "2027-01-13", shown: "13.01.2027", time: "09.00", room: "Rom 1, Oslo" },
  { step: "Forberedende time 2", date: "2027-01-15", shown: "15.01.2027", time: "09.00", room: "Rom 3, Oslo" },
  { step: "Behandling 1 av 4", date: "2027-01-19", shown: "19.01.2027", time: "10.00", room: "Rom 3, Oslo" },
  { step: "Behandling 2 av 4", date: "2027-01-26", shown: "26.01.2027", time: "10.00", room: "Rom 3, Oslo" },
  { step: "Behandling 3 av 4", date: "2027-02-02", shown: "02.02.2027", time: "10.00", room: "Rom 3, Oslo" },
  { step: "Behandling 4 av 4", date: "2027-02-09", shown: "09.02.2027", time: "10.00", room: "Rom 3, Oslo" },
  { step: "Oppfølging etter tre uker", date: "2027-03-03", shown: "03.03.2027", time: "09.00", room: "Rom 1, Oslo" },
] as const;
