import type { NavItem } from "@/components/shell/nav-link";
import { navigationWords } from "@/lib/content/words/navigation";
import type { Locale, Role } from "@/lib/domain/access/actor";

/** The menu of each role, in order. A new page that belongs in it adds a row here and its word in lib/content/words/navigation.ts. */
export function navigationFor(role: Role, locale: Locale): NavItem[] {
  const words = navigationWords[locale];
  switch (role) {
    case "patient":
      return [
        { href: "/my", label: words.myHome, exact: true },
        { href: "/my/forms", label: words.myForms },
        { href: "/my/consents", label: words.myConsents },
        { href: "/my/prepare", label: words.myPreparation },
        { href: "/my/record", label: words.myRecord },
        { href: "/my/access", label: words.myAccess },
        { href: "/account", label: words.account },
      ];
    case "doctor":
      return [
        { href: "/doctor", label: words.worklist },
        { href: "/find-patient", label: words.findPatient },
        { href: "/account", label: words.account },
      ];
    case "psychologist":
      return [
        { href: "/psychologist", label: words.day },
        { href: "/find-patient", label: words.findPatient },
        { href: "/account", label: words.account },
      ];
    case "nurse":
      return [
        { href: "/nurse", label: words.sessions },
        { href: "/find-patient", label: words.findPatient },
        { href: "/account", label: words.account },
      ];
    case "lead":
      return [
        { href: "/lead", label: words.overview, exact: true },
        { href: "/lead/enquiries", label: words.enquiries },
        { href: "/lead/patients", label: words.patients },
        { href: "/lead/protocols", label: words.protocols },
        { href: "/lead/rooms", label: words.rooms },
        { href: "/lead/users", label: words.users },
        { href: "/lead/access", label: words.accessReview },
        { href: "/account", label: words.account },
      ];
  }
}
