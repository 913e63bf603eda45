import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { DayTaken } from "@/components/visit/day-taken";
import { HoldMoveForm, type HoldMoveValues } from "@/components/visit/hold-move-form";
import { EndVisitForm, type EndVisitValues } from "@/components/visit/end-visit-form";
import { MoveVisitForm, type MoveVisitValues } from "@/components/visit/move-visit-form";
import { ScheduleVisitForm, type ScheduleVisitValues } from "@/components/visit/schedule-visit-form";
import { formWords } from "@/lib/content/words/form";
import { bookingSentences } from "@/lib/content/words/booking-refusals";
import { movingVisitWords } from "@/lib/content/words/moving-visit";
import { visitWords } from "@/lib/content/words/visit";

const user = userEvent.setup();
const uuid = (n: number) => `01930000-0000-7000-8000-00000000000${n}`;
const { date, time, duration, minutes, room, doctor, nurse, submit, moveSubmit, reason } = visitWords.nb;
const { overrideReason } = movingVisitWords.nb;
const fields = { date, time, duration, minutes, room, doctor, nurse, overrideReason };
const words = { ...fields, dateHint: "Tidligste dag er 4. november 2026." };
const choices = {
  rooms: [{ value: uuid(1), label: "Rom 3, Oslo" }],
  doctors: [],
  nurses: [{ value: uuid(2), label: "Karin Haugen" }],
};
const appointment = {
  ...{ pathwayId: uuid(3), date: "2026-11-04", time: "", durationMinutes: 120 },
  ...{ roomId: uuid(1), doctorId: "", nurseId: uuid(2), overrideReason: "" },
};

describe("booking a visit", () => {
  const show = (action: FormAction<ScheduleVisitValues>) =>
    render(
      <ScheduleVisitForm
        action={action}
        defaultValues={{ ...appointment, stepKey: "session-1" }}
        choices={choices}
        words={{ ...words, submit }}
        formWords={formWords.nb}
      />,
    );

  it("fills in the first possible day and the protocol's length, and asks only for those the step needs", () => {
    show(async () => ({ status: "saved" }));
    expect(screen.getByRole("textbox", { name: "Dato" })).toHaveValue("04.11.2026");
    expect(screen.getByRole("textbox", { name: "Dato" })).toHaveAccessibleDescription(/Tidligste dag/);
    expect(screen.getByRole("textbox", { name: "Varighet" })).toHaveValue("120");
    expect(screen.getByRole("radio", { name: "Karin Haugen" })).toBeChecked();
    expect(screen.queryByRole("group", { name: "Lege" })).toBeNull();
  });

  it("does not send before a time is typed", async () => {
    const action = vi.fn<FormAction<ScheduleVisitValues>>(async () => ({ status: "saved" }));
    show(action);
    await user.click(screen.getByRole("button", { name: "Sett opp timen" }));
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Begynner kl." })).toBeInvalid());
    expect(action).not.toHaveBeenCalled();
  });

  it("says who is busy, and keeps what was typed", async () => {
    const busy = bookingSentences("nb", "staff").taken({
      kind: "taken",
      stepKey: "session-1",
      busy: [
        {
          what: "room",
          name: "Rom 3",
          startsAt: new Date("2026-11-04T09:00:00Z"),
          endsAt: new Date("2026-11-04T11:00:00Z"),
        },
      ],
      alternatives: [],
    });
    const action = vi.fn<FormAction<ScheduleVisitValues>>(async () => ({ status: "refused", message: busy }));
    show(action);
    await user.type(screen.getByRole("textbox", { name: "Begynner kl." }), "1030");
    await user.click(screen.getByRole("button", { name: "Sett opp timen" }));
    expect(await screen.findByText(/Rom 3 10\.00–12\.00/)).toBeVisible();
    expect(action).toHaveBeenCalledWith(
      expect.objectContaining({ time: "10:30", date: "2026-11-04", stepKey: "session-1" }),
    );
  });
});

describe("moving a visit", () => {
  it("asks why", async () => {
    const action = vi.fn<FormAction<MoveVisitValues>>(async () => ({ status: "saved" }));
    render(
      <MoveVisitForm
        action={action}
        defaultValues={{ ...appointment, time: "12:00", visitId: uuid(4), reason: "" }}
        choices={choices}
        words={{ ...words, reason, submit: moveSubmit, label: visitWords.nb.moveTitle }}
        formWords={formWords.nb}
      />,
    );
    await user.click(screen.getByRole("button", { name: "Flytt timen" }));
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Hvorfor" })).toBeInvalid());
    await user.type(screen.getByRole("textbox", { name: "Hvorfor" }), "Toget er innstilt");
    await user.click(screen.getByRole("button", { name: "Flytt timen" }));
    await waitFor(() => expect(action).toHaveBeenCalledWith(expect.objectContaining({ reason: "Toget er innstilt" })));
  });
});

describe("keeping the new times of a move", () => {
  it("asks why, and sends every visit that moves together", async () => {
    const action = vi.fn<FormAction<HoldMoveValues>>(async () => ({ status: "saved" }));
    const slot = (n: number, startsAt: string) => ({
      ...{ stepKey: `session-${n}`, startsAt, roomId: uuid(1), nurseId: uuid(2), doctorId: "" },
      replacesVisitId: uuid(n),
    });
    const slots = [slot(1, "2026-11-11T09:00:00.000Z"), slot(2, "2026-11-18T09:00:00.000Z")];
    render(
      <HoldMoveForm
        action={action}
        pathwayId={uuid(3)}
        slots={slots}
        words={{ reason, submit: movingVisitWords.nb.hold(2), label: movingVisitWords.nb.title }}
        formWords={formWords.nb}
      />,
    );
    await user.click(screen.getByRole("button", { name: "Hold av de 2 nye tidene" }));
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Hvorfor" })).toBeInvalid());
    expect(action).not.toHaveBeenCalled();
    await user.type(screen.getByRole("textbox", { name: "Hvorfor" }), "Ferie");
    await user.click(screen.getByRole("button", { name: "Hold av de 2 nye tidene" }));
    await waitFor(() => expect(action).toHaveBeenCalledWith(expect.objectContaining({ slots, reason: "Ferie" })));
  });
});

describe("taking a visit out of the calendar", () => {
  it("shows a field error and a refusal from the server", async () => {
    const answers = [
      { status: "invalid" as const, fieldErrors: { reason: "Fyll ut dette feltet." } },
      { status: "refused" as const, message: visitWords.nb.tookPlace },
    ];
    const action: FormAction<EndVisitValues> = async () => answers.shift() ?? { status: "saved" };
    render(
      <EndVisitForm
        action={action}
        pathwayId={uuid(3)}
        visitId={uuid(4)}
        words={{ reason, submit: visitWords.nb.cancelSubmit, label: visitWords.nb.cancelTitle }}
        formWords={formWords.nb}
      />,
    );
    await user.click(screen.getByRole("button", { name: "Avlys timen" }));
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Hvorfor" })).toBeInvalid());
    await user.type(screen.getByRole("textbox", { name: "Hvorfor" }), "Syk");
    await user.click(screen.getByRole("button", { name: "Avlys timen" }));
    expect(await screen.findByText(visitWords.nb.tookPlace)).toBeVisible();
  });
});

describe("the day's taken times", () => {
  it("says when each is taken, in Oslo time, and who is free", () => {
    const { dayNote, free, showDay, otherDay } = visitWords.nb;
    render(
      <DayTaken
        day={[
          {
            id: "1",
            name: "Rom 3, Oslo",
            taken: [{ startsAt: new Date("2026-11-04T09:00:00Z"), endsAt: new Date("2026-11-04T11:00:00Z") }],
          },
          { id: "2", name: "Karin Haugen", taken: [] },
        ]}
        date="2026-11-04"
        keep={{ step: "session-1" }}
        locale="nb"
        words={{ title: "Opptatt 4. november 2026", note: dayNote, free, show: showDay, otherDay }}
      />,
    );
    const rows = within(screen.getByRole("complementary", { name: "Opptatt 4. november 2026" })).getAllByRole(
      "listitem",
    );
    expect(rows.map((row) => row.textContent)).toEqual(["Rom 3, Oslo10.00–12.00", "Karin HaugenLedig hele dagen"]);
  });
});
