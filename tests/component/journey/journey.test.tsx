import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { JourneyGlance } from "@/components/journey/journey-glance";
import { JourneyLine } from "@/components/journey/journey-line";
import { JourneySpine } from "@/components/journey/journey-spine";
import type { JourneyStep } from "@/components/journey/journey-step";
import { shellWords } from "@/lib/content/words/shell";

const steps: JourneyStep[] = [
  { key: "assessment", title: "Vurdering", state: "done", at: new Date("2026-11-03T09:00:00Z") },
  { key: "preparation-1", title: "Forberedelse 1", state: "missed", at: new Date("2026-11-17T09:00:00Z") },
  {
    key: "preparation-2",
    title: "Forberedelse 2",
    state: "current",
    at: new Date("2026-12-02T09:00:00Z"),
    href: "/my/visit",
  },
  { key: "session-1", title: "Behandling 1", state: "later" },
];
const line = { steps, label: "Veien din", stateWords: shellWords.nb.stepStates, locale: "nb" as const };

it("the journey line says every state in words, and the time on the clock in Oslo", () => {
  render(<JourneyLine {...line} />);
  const items = within(screen.getByRole("list", { name: "Veien din" })).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    "Vurderingfullført 3. november",
    "Forberedelse 1ikke gjennomført 17. november",
    "Forberedelse 2nå onsdag 2. desember kl. 10.00",
    "Behandling 1senere ",
  ]);
  expect(items[2]).toHaveAttribute("aria-current", "step");
  expect(screen.getByRole("link", { name: "Forberedelse 2" })).toHaveAttribute("href", "/my/visit");
});

it("the spine beside the doctor's task gives dates in figures", () => {
  render(<JourneySpine {...line} />);
  expect(screen.getByText("02.12.2026")).toBeInTheDocument();
  expect(screen.getByText(", ikke gjennomført")).toBeInTheDocument();
});

it("the glance says in a sentence where one is, before anything is opened", () => {
  render(<JourneyGlance {...line} whereNow="Steg 3 av 4: Forberedelse 2" openLabel="Vis hele veien" />);
  expect(screen.getByText("Steg 3 av 4: Forberedelse 2")).toBeVisible();
});
