import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { PhaseRail } from "@/components/room/phase-rail";
import { ProcessNoteForm, type ProcessNoteValues } from "@/components/room/process-note-form";
import type { TapValues } from "@/components/room/tap-form";
import { TouchLog } from "@/components/room/touch-log";
import { VitalSparks } from "@/components/room/vital-sparks";
import { SignalStrip } from "@/components/session/signal-strip";
import { formWords } from "@/lib/content/words/form";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { describeSession } from "@/lib/domain/session/describe-session";
import { aNote, at, courseAt, PSYCHOLOGIST } from "@/tests/support/builders";

// Session 1 on 14 October: the dose at 10.30, readings at 10.20 and 11.00; it is five past eleven.
const NOW = at("2026-10-14 11:05");
const user = userEvent.setup();
const saved = () => vi.fn<FormAction<TapValues>>(async () => ({ status: "saved", message: "Ført." }));

const recorded = (time: string) => ({
  ...{ visitId: "session-1", happenedAt: at(`2026-10-14 ${time}`), recordedAt: at(`2026-10-14 ${time}`) },
  ...{ deviceAt: null, recordedBy: PSYCHOLOGIST },
});
const CARD = { ...aNote("comfort-card", null, "2026-10-08 11:10"), content: { touch: "Hånd på skulder er greit." } };

function facts(rows: Partial<PathwayRecord> = {}) {
  const described = describeSession(courseAt("2026-10-14 11:05", { notes: [CARD], ...rows }), "session-1", NOW);
  if (!described) throw new Error("Session 1 is a session");
  return described;
}

describe("the signals to the room", () => {
  const signals = [{ id: "a", kind: "anxious" as const, ...recorded("10:42"), cleared: null }];

  it("says the word, since when and by whom, and one tap ends it", async () => {
    const clear = saved();
    render(<SignalStrip facts={facts({ signals })} give={saved()} clear={clear} locale="nb" />);
    expect(screen.getByText("Urolig")).toBeVisible();
    expect(screen.getByText("siden T+12, Ingrid Solberg")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Signalet er over: Urolig" }));
    expect(clear).toHaveBeenCalledWith(expect.objectContaining({ pathwayId: "pathway", signalId: "a" }));
  });

  it("offers to give those that do not stand already, and how long ago it began", async () => {
    const give = saved();
    render(<SignalStrip facts={facts({ signals })} give={give} locale="nb" />);
    await user.click(screen.getByText("Gi signal"));
    expect(screen.queryByRole("button", { name: "Gi signal: Urolig" })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Når" }), "for 5 min siden");
    await user.click(screen.getByRole("button", { name: "Gi signal: Kvalm" }));
    expect(give).toHaveBeenCalledWith(expect.objectContaining({ kind: "nauseous", minutesAgo: "5" }));
  });

  it("offers nothing where nobody may write, and says so when there is none", () => {
    render(<SignalStrip facts={facts()} locale="nb" />);
    expect(screen.getByText("Ingen signaler nå.")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("the phases", () => {
  const phaseMarks = [{ id: "j", phase: "journey" as const, ...recorded("10:36") }];

  it("stand with their minute, the one that is on marked in words too", () => {
    render(<PhaseRail facts={facts({ phaseMarks })} mark={saved()} locale="nb" />);
    const [dose, journey] = screen.getAllByRole("listitem");
    expect(dose).toHaveTextContent("Dose: begynteT+0");
    expect(journey).toHaveTextContent("Reisen: nåT+6");
    expect(journey).toHaveAttribute("aria-current", "step");
  });

  it("begin with one tap; the dose begins by being given", async () => {
    const mark = saved();
    render(<PhaseRail facts={facts({ phaseMarks, doses: [] })} mark={mark} locale="nb" />);
    expect(screen.queryByRole("button", { name: "Begynn: Dose" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Begynn: Tilbakekomst" }));
    expect(mark).toHaveBeenCalledWith(expect.objectContaining({ visitId: "session-1", phase: "return" }));
  });
});

describe("the touch log", () => {
  it("offers touch as on the card while nothing is said, and never after a no", async () => {
    const record = saved();
    const { rerender } = render(<TouchLog facts={facts()} record={record} locale="nb" />);
    expect(screen.getByText("Ikke spurt i dag")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Før: gitt, som på kortet" }));
    expect(record).toHaveBeenCalledWith(expect.objectContaining({ kind: "given", basis: "comfort-card" }));

    const touches = [{ id: "n", kind: "declined" as const, what: "", ...recorded("10:40") }];
    rerender(<TouchLog facts={facts({ touches })} record={record} locale="nb" />);
    expect(screen.getByText("Pasienten sa nei (T+10)")).toBeVisible();
    expect(screen.queryByRole("button", { name: /gitt/ })).toBeNull();
  });

  it("touch that is under way can be ended", () => {
    const touches = [
      { id: "1", kind: "agreed" as const, what: "", ...recorded("10:40") },
      { id: "2", kind: "given" as const, what: "Hånd på skulder", ...recorded("10:41") },
    ];
    render(<TouchLog facts={facts({ touches })} record={saved()} locale="nb" />);
    expect(screen.getByText("Berøring pågår siden T+11")).toBeVisible();
    expect(screen.getByRole("button", { name: "Før: avsluttet" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Før: gitt" })).toBeNull();
  });

  it("a refusal is said in words", async () => {
    const refused: FormAction<TapValues> = async () => ({
      status: "refused",
      message: "Pasienten er ikke spurt i dag.",
    });
    render(<TouchLog facts={facts()} record={refused} locale="nb" />);
    await user.click(screen.getByRole("button", { name: "Før: spurt" }));
    expect(await screen.findByText("Pasienten er ikke spurt i dag.")).toBeVisible();
  });
});

describe("the psychologist's own line", () => {
  // A visit of its own for each test: what is not kept yet outlives the page.
  let visits = 0;
  const show = (action: FormAction<ProcessNoteValues>) =>
    render(
      <ProcessNoteForm
        action={action}
        ids={{ pathwayId: "pathway", visitId: "session-1" }}
        draftKey={`ingrid:process-note:${visits++}`}
        saveDraft={async () => ({ status: "saved" })}
        words={{ label: "Dine egne notater", field: "Ny linje", hint: "", keep: "Behold linjen" }}
        formWords={formWords.nb}
      />,
    );

  it("is kept with Enter, and the next one can be written at once", async () => {
    const keep = vi.fn<FormAction<ProcessNoteValues>>(async () => ({ status: "saved", message: "Linjen er beholdt." }));
    show(keep);
    const line = screen.getByRole("textbox", { name: "Ny linje" });
    await user.type(line, "Ansiktet mykner.{Enter}");
    expect(keep).toHaveBeenCalledWith(expect.objectContaining({ text: "Ansiktet mykner." }));
    expect(await screen.findByText("Linjen er beholdt.")).toBeVisible();
    expect(line).toHaveValue("");
    expect(line).toHaveFocus();
  });

  it("Shift and Enter makes a new line, and an empty line is not sent", async () => {
    const keep = vi.fn<FormAction<ProcessNoteValues>>();
    show(keep);
    const line = screen.getByRole("textbox", { name: "Ny linje" });
    await user.type(line, "{Enter}");
    await user.type(line, "Først{Shift>}{Enter}{/Shift}så");
    expect(line).toHaveValue("Først\nså");
    expect(keep).not.toHaveBeenCalled();
  });

  it("what was refused stays written", async () => {
    show(async () => ({ status: "refused", message: "Timen er avlyst." }));
    await user.type(screen.getByRole("textbox", { name: "Ny linje" }), "Stille.{Enter}");
    expect(await screen.findByText("Timen er avlyst.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Ny linje" })).toHaveValue("Stille.");
  });
});

describe("the vital signs beside the note", () => {
  it("show the last value and how old it is; the curve says every value", () => {
    render(<VitalSparks facts={facts()} locale="nb" />);
    const pressure = screen.getByText("Blodtrykk").closest("li");
    expect(pressure).toHaveTextContent("124/78 mmHg");
    expect(screen.getByText("5 min siden")).toBeVisible();
    expect(
      within(pressure ?? document.body).getByRole("img", { name: "Blodtrykk, målt: T−10 124/78, T+30 124/78" }),
    ).toBeVisible();
  });

  it("a sign that was not measured is not taken for normal", () => {
    const readings = courseAt("2026-10-14 11:05").readings.map((reading) => ({ ...reading, spo2Percent: null }));
    render(<VitalSparks facts={facts({ readings })} locale="nb" />);
    expect(screen.getByText("SpO₂").closest("li")).toHaveTextContent("ikke målt");
  });
});
