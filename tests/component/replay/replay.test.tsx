import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { HowItStood } from "@/components/replay/how-it-stood";
import { MinuteBar } from "@/components/replay/minute-bar";
import { ReplayLines } from "@/components/replay/replay-lines";
import { replayWords } from "@/lib/content/words/replay";
import { recordAsKnownAt } from "@/lib/domain/replay/record-as-known";
import { endOfMinute, knownBy, replaySession } from "@/lib/domain/replay/replay-session";
import { describeSession } from "@/lib/domain/session/describe-session";
import { anAdverseEvent, at, courseAt } from "@/tests/support/builders";

const ZERO = at("2026-10-14 10:30");
const record = courseAt("2026-10-14 12:30", {
  adverseEvents: [anAdverseEvent("2026-10-14 10:41", { visitId: "session-1", recordedAt: at("2026-10-14 10:52") })],
});
const entries = replaySession(record, "session-1");

it("minutes are links and a form of the browser's own; the chosen one is marked", () => {
  const minutes = [-15, 0, 11, 22];
  render(<MinuteBar path="/replay/v" minutes={minutes} chosen={11} words={replayWords.nb} />);
  expect(screen.getByRole("link", { name: "T+11" })).toHaveAttribute("aria-current", "page");
  expect(screen.getByRole("link", { name: "T−15" })).toHaveAttribute("href", "/replay/v?minute=-15");
  expect(screen.getByRole("link", { name: "Forrige (T+0)" })).toHaveAttribute("href", "/replay/v?minute=0");
  expect(screen.getByRole("link", { name: "Neste (T+22)" })).toHaveAttribute("href", "/replay/v?minute=22");
  expect(screen.getByRole("textbox", { name: "Minutt" })).toHaveValue("11");
});

it("a line written down late says how late; the others do not", () => {
  render(<ReplayLines entries={entries} zero={ZERO} locale="nb" label="Hele timen" />);
  const lines = within(screen.getByRole("list", { name: "Hele timen" })).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "T−12008.30Ordinert 70 mg (1 mg/kg) i muskelMarte Lien",
    "T−1510.15Time-out: klarKarin Haugen",
    "T−1010.20Måling: blodtrykk 124/78, puls 68, SpO2 98 %, pust 14, MOAA/S 5, kvalme 0, angst 2, dissosiasjon 0Karin Haugen",
    "T+010.30Dose gitt: 70 mg (1,40 ml à 50 mg/ml): kontrollert av Mons LarsenKarin Haugen",
    "T+1110.41Uønsket hendelse: kvalme: mild (1)Ført 11 min etter, kl. 10.52Karin Haugen",
    "T+3011.00Måling: blodtrykk 124/78, puls 68, SpO2 98 %, pust 14, MOAA/S 5, kvalme 0, angst 2, dissosiasjon 0Karin Haugen",
    "T+9012.00Reist hjem med Kari NordmannKarin Haugen",
  ]);
});

it("what had happened without being written down says when it became known", () => {
  const { notYetKnown } = knownBy(entries, endOfMinute(15, ZERO));
  render(<ReplayLines entries={notYetKnown} zero={ZERO} locale="en" label="Not yet" known={false} />);
  expect(screen.getByText("Became known at 10:52")).toBeVisible();
  expect(screen.queryByText(/min later/)).toBeNull();
});

it("how things stood names the last reading with its age, and what nobody had written down is not there", () => {
  const moment = at("2026-10-14 10:45");
  const facts = describeSession(recordAsKnownAt(record, moment), "session-1", moment);
  if (!facts) throw new Error("It is a session");
  const { container } = render(<HowItStood facts={facts} locale="nb" />);
  expect(container).toHaveTextContent(/Siste måling.*blodtrykk 124\/78.*for 25 min siden/);
  expect(container).toHaveTextContent("Uønskede hendelser som pågikkIngen");
});
