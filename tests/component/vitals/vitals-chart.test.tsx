import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { AlertList } from "@/components/vitals/alert-list";
import { VitalsChart } from "@/components/vitals/vitals-chart";
import { VitalsTable } from "@/components/vitals/vitals-table";
import { describeSession, type SessionFacts } from "@/lib/domain/session/describe-session";
import { aReading, anAlert, at, courseAt, NURSE } from "@/tests/support/builders";

const NOW = "2026-10-14 11:05";
const READINGS = [
  aReading("session-1", "2026-10-14 10:20"),
  aReading("session-1", "2026-10-14 10:40", {
    systolicMmHg: 186,
    assessment: "outside-limits",
    recordedAt: at("2026-10-14 10:50"),
  }),
  aReading("session-1", "2026-10-14 10:45", { invalidated: { at: at(NOW), by: NURSE, reason: "Mansjetten løsnet" } }),
];
const ALERT = { ...anAlert("session-1", "2026-10-14 10:40"), value: "186" };

function facts(): SessionFacts {
  const session = describeSession(courseAt(NOW, { readings: READINGS, alerts: [ALERT] }), "session-1", at(NOW));
  if (!session) throw new Error("Session 1 is a session");
  return session;
}

it("the chart says in words what it shows and marks the alert with the sign's name", () => {
  render(<VitalsChart facts={facts()} locale="nb" />);
  const [chart] = screen.getAllByRole("img", {
    name: "Blodtrykk, puls og SpO2 fra dosen. 2 målinger over 10 minutter. Alle tallene står i tabellen ved siden av.",
  });
  expect(within(chart!).getByText("Dose")).toBeInTheDocument();
  expect(within(chart!).getByText("Overtrykk")).toBeInTheDocument();
  expect(within(chart!).getByText("> 179 mmHg")).toBeInTheDocument();
});

it("the table has the newest reading first, marks the late entry, and strikes through what was taken out", () => {
  render(<VitalsTable readings={facts().readings} locale="nb" />);
  const rows = screen.getAllByRole("row").slice(1);
  expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
    "T+15 · 10.45",
    "T+10 · 10.40ført kl. 10.50",
    "T−10 · 10.20",
  ]);
  expect(rows[0]).toHaveTextContent("Tatt ut av Karin Haugen: Mansjetten løsnet");
  expect(rows[1]).toHaveTextContent("186/78");
  expect(rows[1]).toHaveTextContent("Utenfor grensene");
});

it("no readings yet is said in a sentence", () => {
  render(<VitalsTable readings={[]} locale="en" />);
  expect(screen.getByText("No readings yet")).toBeInTheDocument();
});

it("an open alert names sign, value, limit and rule; an answered one says who did what and when to look again", () => {
  const answered = anAlert("session-1", "2026-10-14 10:50", "2026-10-14 10:51");
  render(<AlertList alerts={[ALERT, answered]} now={at(NOW)} lastReadingAt={at("2026-10-14 10:45")} locale="nb" />);
  expect(screen.getByRole("alert")).toHaveTextContent("Ring legen:Overtrykk 186 mmHg");
  expect(screen.getByRole("alert")).toHaveTextContent("grense > 179, fast grense, regel 2026-11, kl. 10.40");
  expect(screen.getByText("Karin Haugen kl. 10.51: Lege ringt.")).toBeInTheDocument();
  expect(screen.getByText("Kontrollmålingen skulle vært tatt kl. 10.51")).toBeInTheDocument();
});
