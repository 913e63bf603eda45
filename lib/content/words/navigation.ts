const nb = {
  myHome: "Min side",
  myAccess: "Hvem har sett journalen",
  worklist: "Arbeidsliste",
  day: "Dagen",
  sessions: "Behandlinger",
  overview: "Oversikt",
  users: "Ansatte",
  accessReview: "Innsyn",
  findPatient: "Finn pasient",
  account: "Konto",
};
const en: typeof nb = {
  myHome: "My page",
  myAccess: "Who has seen my record",
  worklist: "Worklist",
  day: "Today",
  sessions: "Sessions",
  overview: "Overview",
  users: "Staff",
  accessReview: "Access review",
  findPatient: "Find patient",
  account: "Account",
};
export const navigationWords = { nb, en };
