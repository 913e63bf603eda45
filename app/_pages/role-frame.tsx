import "server-only";
import type { ReactNode } from "react";
import { setLanguage } from "@/app/_actions/set-language";
import { signOut } from "@/app/_actions/sign-out";
import { DemoClock } from "@/app/_pages/demo-clock";
import { navigationFor } from "@/app/_pages/navigation";
import { PatientShell } from "@/components/shell/patient-shell";
import { StaffShell } from "@/components/shell/staff-shell";
import { currentActor } from "@/lib/auth/require";
import { shellWords } from "@/lib/content/words/shell";
import { START_PAGE } from "@/lib/domain/access/role-period";

/**
 * The frame around a signed-in person's pages: their shell, their menu, their language. For layouts. It is no gate: with nobody signed in it
 * draws nothing around the page, and the page's own first line sends them to sign in.
 */
export async function RoleFrame({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor === null) return children;
  const { role, locale, name } = actor;
  const words = shellWords[locale];
  const frame = {
    clinicName: words.product,
    homeHref: START_PAGE[role],
    nav: navigationFor(role, locale),
    locale,
    actions: { chooseLocale: setLanguage, signOut },
    words,
    banner: <DemoClock />,
  };
  if (role === "patient") return <PatientShell {...frame}>{children}</PatientShell>;
  return (
    <StaffShell {...frame} person={{ name, roleName: words.roles[role] }}>
      {children}
    </StaffShell>
  );
}
