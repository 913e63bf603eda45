import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { AlertList } from "@/components/vitals/alert-list";
import { chartAlerts, infusionStretches } from "@/components/vitals/chart-series";
import { VitalsChart } from "@/components/vitals/vitals-chart";
import { VitalsTable } from "@/components/vitals/vitals-table";
import { describeSession, type SessionFacts } from "@/lib/domain/session/describe-session";
import type { VitalsAlert } from "@/lib/domain/pathway/treatment-day-record";
import { describeAlerts } from "@/lib/domain/vitals/describe-alerts";
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

function alertFacts(alerts: VitalsAlert[]) {
  return describeAlerts(courseAt(NOW, { readings: READINGS, alerts }), "session-1", at(NOW));
}

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

it("readings that were not taken are marked when that was found, beside the worst alert of each reading that still counts", () => {
  const skipped = { sign: "monitoring" as const, rule: "skipped-in-a-row" as const, value: "2", limit: "≥ 2" };
  const reading = READINGS[1]!;
  const critical = { ...ALERT, id: "worse", sign: "spo2Percent" as const, level: "critical" as const };
  const missed = { ...anAlert("session-1", "2026-10-14 11:00"), ...skipped, readingId: reading.id };
  const ofStruck = { ...anAlert("session-1", "2026-10-14 10:46"), readingId: READINGS[2]!.id };
  const alerts = [ALERT, critical, missed, ofStruck].map((alert) => ({ ...alert }));
  const record = courseAt(NOW, { readings: READINGS, alerts });
  expect(chartAlerts(describeSession(record, "session-1", at(NOW))?.readings ?? [])).toEqual([
    { minute: 10, level: "critical", sign: "spo2Percent" },
    { minute: 30, level: "abnormal", sign: "monitoring" },
  ]);
});

it("the chart draws struck readings hollow, and says which came from a monitor or were charted late only when there are any", () => {
  render(<VitalsChart facts={facts()} locale="nb" />);
  expect(screen.getByText("Tatt ut")).toBeInTheDocument();
  expect(screen.getByText("Ført senere")).toBeInTheDocument();
  expect(screen.queryByText("Fra monitor")).not.toBeInTheDocument();
});

it("an infusion is drawn from its start to its pause, and on from when it went on until now", () => {
  const event = (time: string, rateMlPerHour: number | null) => ({
    happenedAt: at(`2026-10-14 ${time}`),
    rateMlPerHour,
  });
  const events = [event("10:30", 30), event("10:40", null), event("10:50", 20)];
  expect(infusionStretches(events, at("2026-10-14 10:30"), at(NOW))).toEqual([
    { from: 0, to: 10 },
    { from: 20, to: 35 },
  ]);
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
  const answered = anAlert("session-1", "2026-10-14 10:35", "2026-10-14 10:36");
  render(<AlertList alerts={alertFacts([ALERT, answered])} locale="nb" />);
  expect(screen.getByRole("alert")).toHaveTextContent("Ring legen:Overtrykk 186 mmHg");
  expect(screen.getByRole("alert")).toHaveTextContent("grense > 179, fast grense, regel 2026-11, kl. 10.40");
  expect(screen.getByRole("alert")).toHaveTextContent("Ubesvart i 25 min");
  expect(screen.getByText("Karin Haugen kl. 10.36: Lege ringt.")).toBeInTheDocument();
  expect(screen.getByText("Kontrollmåling tatt kl. 10.40")).toBeInTheDocument();
});

it("an alert whose re-check is overdue alarms again, with what was answered and done, and says that the program told the doctor", () => {
  const answered = anAlert("session-1", "2026-10-14 10:50", "2026-10-14 10:51");
  const steps = [
    {
      kind: "doctor-called" as const,
      note: "Kommer",
      happenedAt: at("2026-10-14 10:52"),
      recordedAt: at("2026-10-14 10:52"),
      by: NURSE,
    },
    {
      kind: "escalated" as const,
      note: "",
      happenedAt: at("2026-10-14 10:56"),
      recordedAt: at("2026-10-14 10:56"),
      by: null,
    },
  ].map((step) => ({ ...step, id: step.kind, alertId: answered.id, recordedAt: step.happenedAt }));
  render(<AlertList alerts={alertFacts([{ ...answered, steps }])} locale="nb" />);
  const alarm = screen.getByRole("alert");
  expect(alarm).toHaveTextContent("Kontrollmåling mangler:Overtrykk 182 mmHg");
  expect(alarm).toHaveTextContent("Kontrollmålingen skulle vært tatt kl. 10.51");
  expect(within(alarm).getByRole("list", { name: "Det som er gjort" })).toHaveTextContent(
    "kl. 10.52 Lege ringt (Karin Haugen): Kommerkl. 10.56 Legen fikk beskjed fra programmet",
  );
});

it("an alert of a struck reading says so and stays until it is answered; skipped readings are counted in words", () => {
  const struck = { ...anAlert("session-1", "2026-10-14 10:45"), value: "190" };
  const skipped = {
    ...{ ...anAlert("session-1", "2026-10-14 10:58"), sign: "monitoring" as const },
    ...{ rule: "skipped-in-a-row" as const, value: "2", limit: "≥ 2" },
  };
  render(<AlertList alerts={alertFacts([struck, skipped])} locale="en" />);
  const [first, second] = screen.getAllByRole("alert");
  expect(first).toHaveTextContent("from a reading that was taken out");
  expect(second).toHaveTextContent("Call the doctor:2 readings in a row were not taken");
});
