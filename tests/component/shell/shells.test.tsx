import { render, screen, within } from "@testing-library/react";
import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { expect, it } from "vitest";
import { PatientBanner } from "@/components/shell/patient-banner";
import { PatientShell } from "@/components/shell/patient-shell";
import { StaffShell } from "@/components/shell/staff-shell";
import { shellWords } from "@/lib/content/words/shell";

const actions = { chooseLocale: async () => undefined, signOut: async () => undefined };

it("help is one touch away at the foot of every patient page", () => {
  render(
    <PatientShell
      clinicName="Klinikk Fjord"
      homeHref="/my"
      nav={[]}
      locale="nb"
      actions={actions}
      words={shellWords.nb}
    >
      <h1>God morgen</h1>
    </PatientShell>,
  );
  const foot = within(screen.getByRole("contentinfo"));
  expect(foot.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "tel:116117",
    "tel:116123",
    "tel:113",
  ]);
  expect(foot.getByText("Meldinger her leses ikke hele døgnet.")).toBeInTheDocument();
});

it("staff see the clinic, who they are signed in as, and where they are", () => {
  render(
    <StaffShell
      clinicName="Klinikk Fjord"
      homeHref="/doctor"
      person={{ name: "Kari Haugen", roleName: "Lege" }}
      nav={[
        { href: "/doctor", label: "Arbeidsliste", exact: true },
        { href: "/doctor/patients", label: "Pasienter" },
      ]}
      locale="nb"
      actions={actions}
      words={shellWords.nb}
    >
      <h1>Arbeidsliste</h1>
    </StaffShell>,
    { wrapper: ({ children }) => <PathnameContext value="/doctor/patients/1">{children}</PathnameContext> },
  );
  expect(screen.getByText("Kari Haugen")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Pasienter" })).toHaveAttribute("aria-current", "page");
  expect(screen.getByRole("link", { name: "Arbeidsliste" })).not.toHaveAttribute("aria-current");
  expect(screen.getByRole("button", { name: "Norsk" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("link", { name: "Til innholdet" })).toHaveAttribute("href", "#main");
});

it("the patient banner names whose record it is", () => {
  render(<PatientBanner name="Ola Nordmann" birth="15.06.1986 · 40 år" label="Pasient" />);
  const banner = screen.getByRole("complementary", { name: "Pasient: Ola Nordmann" });
  expect(banner).toHaveTextContent("15.06.1986 · 40 år");
});
