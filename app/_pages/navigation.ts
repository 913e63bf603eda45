import type { NavItem } from "@/components/shell/nav-link";
import { navigationWords } from "@/lib/content/words/navigation";
import type { Locale, Role } from "@/lib/domain/access/actor";

/**
 * The menu of each role, in order. A new page that belongs in it adds a row here and its word in lib/content/words/navigation.ts. What is
 * opened rarely lies inside a page that is in the menu, and `also` keeps that row marked there.
 */
export function navigationFor(role: Role, locale: Locale): NavItem[] {
  const words = navigationWords[locale];
  const calendar = { href: "/calendar", label: words.calendar };
  const board = { href: "/board", label: words.board };
  const findPatient = { href: "/find-patient", label: words.findPatient };
  const instruments = { href: "/instruments", label: words.instruments };
  const account = { href: "/account", label: words.account };
  switch (role) {
    case "patient":
      return [
        { href: "/my", label: words.myHome, exact: true },
        { href: "/my/booking", label: words.myBooking, also: ["/my/visits"] },
        { href: "/my/forms", label: words.myForms },
        { href: "/my/prepare", label: words.myPreparation },
        { href: "/my/record", label: words.myRecord, also: ["/my/consents", "/my/access", "/my/letter"] },
        account,
      ];
    case "doctor":
      return [
        { href: "/doctor", label: words.worklist, exact: true, also: ["/doctor/patients", "/doctor/sessions"] },
        ...[calendar, board, findPatient, instruments, { href: "/doctor/medicine", label: words.medicine }, account],
      ];
    case "psychologist":
      return [{ href: "/psychologist", label: words.day }, calendar, board, findPatient, account];
    case "nurse":
      return [
        { href: "/nurse", label: words.sessions, exact: true, also: ["/nurse/sessions", "/nurse/calls"] },
        ...[calendar, board, { href: "/nurse/medicine", label: words.medicine }, findPatient, account],
      ];
    case "lead":
      return [
        { href: "/lead", label: words.overview, exact: true },
        { href: "/lead/enquiries", label: words.enquiries },
        { href: "/lead/patients", label: words.patients, also: ["/schedule"] },
        { ...calendar, also: ["/board"] },
        { href: "/lead/waiting-list", label: words.waitingList },
        { href: "/lead/capacity", label: words.capacity, also: ["/lead/absences", "/lead/emergency-plan"] },
        { href: "/lead/protocols", label: words.protocols },
        instruments,
        { href: "/lead/users", label: words.users },
        { href: "/lead/messages", label: words.messages },
        { href: "/lead/access", label: words.accessReview },
        account,
      ];
  }
}
