import type { Permission } from "@/lib/domain/access/policy";
import { formatDateTime } from "@/lib/content/format";

// What any command may answer. Each command's own refusals are said next to its page.

const nb = {
  notFound: "Dette finnes ikke, eller du har ikke tilgang til det. Ingenting er lagret.",
  stale:
    "Noen andre lagret noe i denne journalen mens du skrev. Det du har skrevet, står her. Se hva som er nytt, og lagre igjen.",
  accessRefused: (_permission: Permission) => "Rollen din gir ikke adgang til dette. Ingenting er lagret.",
  invalidInput: "Noe mangler eller må rettes. Ingenting er lagret ennå.",
  signedOut: "Du er logget ut. Det du har skrevet, står her. Logg inn igjen, og lagre på nytt.",
  protectedAfterDose: (until: Date) =>
    `Du har fått medisin i dag. Derfor kan du ikke signere noe før ${formatDateTime(until, "nb")}. Det gir deg tid til å bli helt deg selv.`,
};
const en: typeof nb = {
  notFound: "This does not exist, or you do not have access to it. Nothing was saved.",
  stale:
    "Somebody else saved something in this record while you were writing. What you have written is still here. See what is new, then save again.",
  accessRefused: () => "Your role does not give access to this. Nothing was saved.",
  invalidInput: "Something is missing or needs correcting. Nothing has been saved yet.",
  signedOut: "You are signed out. What you have written is still here. Sign in again, then save once more.",
  protectedAfterDose: (until: Date) =>
    `You have been given medicine today. That is why you cannot sign anything before ${formatDateTime(until, "en")}. It gives you time to be fully yourself again.`,
};
export const refusalWords = { nb, en };
