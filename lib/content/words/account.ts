import { formatDateTime } from "@/lib/content/format";
import type { Device } from "@/lib/domain/access/device";

const nb = {
  title: "Konto",
  lead: "Hvem du er her, språk, passord og hvor du er logget inn.",
  name: "Navn",
  email: "E-post",
  changeNameNote: "Stemmer noe ikke, si fra til klinikken.",
  languageTitle: "Språk",
  languageNote: "Gjelder alle sider og brev du åpner her.",
  urgentPhone: {
    title: "SMS når det haster",
    note: "Åpnes et sikkerhetsflagg med høy alvorlighet, får du e-post, og SMS hvis du oppgir et nummer her. Meldingen sier bare at noe venter, og kan komme om natten.",
    field: "Telefonnummer",
    submit: "Lagre nummeret",
    saved: "Nummeret er lagret.",
    notStaff: "Dette er for ansatte. Telefonnummeret ditt endres av klinikken.",
  },
  passwordTitle: "Bytt passord",
  passwordNote: "Når du bytter, blir du logget ut alle andre steder.",
  currentPassword: "Passordet du har nå",
  newPassword: "Nytt passord",
  passwordHint: "Minst 12 tegn. Gjerne flere ord etter hverandre.",
  repeatPassword: "Nytt passord en gang til",
  passwordSubmit: "Bytt passord",
  passwordChanged: "Passordet er byttet. Du er logget ut alle andre steder.",
  wrongPassword: "Passordet du har nå, stemte ikke. Passordet er ikke byttet.",
  sessionsTitle: "Her er du logget inn",
  sessionsNote: "Kjenner du ikke igjen et sted, logg det ut og bytt passord.",
  thisDevice: "Her og nå",
  since: (at: Date) => `logget inn ${formatDateTime(at, "nb")}`,
  lastSeen: (at: Date) => `sist brukt ${formatDateTime(at, "nb")}`,
  signOutThere: "Logg ut der",
  signOutThereOf: (device: string) => `Logg ut ${device}`,
  sessionRevoked: "Logget ut der.",
  sessionEnded: "Det stedet var allerede logget ut.",
  device: ({ browser, system }: Device) => {
    if (browser === "unknown" && system === "unknown") return "Ukjent nettleser";
    if (system === "unknown") return browser;
    return `${browser === "unknown" ? "Ukjent nettleser" : browser} på ${system}`;
  },
};
const en: typeof nb = {
  title: "Account",
  lead: "Who you are here, your language, your password and where you are signed in.",
  name: "Name",
  email: "E-mail",
  changeNameNote: "If something is wrong, tell the clinic.",
  languageTitle: "Language",
  languageNote: "For every page and letter you open here.",
  urgentPhone: {
    title: "SMS when it is urgent",
    note: "When a high safety flag is opened you get an e-mail, and an SMS if you give a number here. The message only says that something waits, and may come at night.",
    field: "Telephone number",
    submit: "Save the number",
    saved: "The number is saved.",
    notStaff: "This is for staff. The clinic changes your telephone number.",
  },
  passwordTitle: "Change password",
  passwordNote: "When you change it, you are signed out everywhere else.",
  currentPassword: "Your present password",
  newPassword: "New password",
  passwordHint: "At least 12 characters. Several words in a row work well.",
  repeatPassword: "The new password once more",
  passwordSubmit: "Change password",
  passwordChanged: "The password is changed. You are signed out everywhere else.",
  wrongPassword: "Your present password did not match. The password is not changed.",
  sessionsTitle: "You are signed in here",
  sessionsNote: "If you do not recognise a place, sign it out and change your password.",
  thisDevice: "Here and now",
  since: (at: Date) => `signed in ${formatDateTime(at, "en")}`,
  lastSeen: (at: Date) => `last used ${formatDateTime(at, "en")}`,
  signOutThere: "Sign out there",
  signOutThereOf: (device: string) => `Sign out ${device}`,
  sessionRevoked: "Signed out there.",
  sessionEnded: "That place was signed out already.",
  device: ({ browser, system }: Device) => {
    if (browser === "unknown" && system === "unknown") return "Unknown browser";
    if (system === "unknown") return browser;
    return `${browser === "unknown" ? "Unknown browser" : browser} on ${system}`;
  },
};
export const accountWords = { nb, en };
