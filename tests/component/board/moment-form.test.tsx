import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { MomentForm, type MomentValues } from "@/components/board/moment-form";
import type { FormAction } from "@/components/form/form-state";
import { calendarWords } from "@/lib/content/words/calendar";
import { formWords } from "@/lib/content/words/form";

const user = userEvent.setup();
const { kind, kinds, minutes, minutesHint, minuteUnit, at, atHint, save } = calendarWords.nb;
const words = { kind, kinds, minutes, minutesHint, minuteUnit, at, atHint, save, label: "Sen, eller rett opp: Ola" };

const show = (action: FormAction<MomentValues>) =>
  render(
    <MomentForm
      action={action}
      pathwayId="pathway"
      visitId="visit"
      kind="running-late"
      words={words}
      formWords={formWords.nb}
    />,
  );

it("asks how late only when somebody is late, and at what time otherwise", async () => {
  show(async () => ({ status: "saved" }));
  expect(screen.getByRole("textbox", { name: "Hvor sen" })).toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: "Kommet" }));
  expect(screen.queryByRole("textbox", { name: "Hvor sen" })).toBeNull();
  expect(screen.getByRole("textbox", { name: /Klokken/ })).toHaveAccessibleDescription(/Tomt betyr nå/);
});

it("sends the minutes as a number, and the time as the clock shows it", async () => {
  const action = vi.fn<FormAction<MomentValues>>(async () => ({ status: "saved", message: "Ført: sen." }));
  show(action);
  await user.type(screen.getByRole("textbox", { name: "Hvor sen" }), "20");
  await user.click(screen.getByRole("button", { name: "Før" }));
  await waitFor(() => expect(action).toHaveBeenCalledOnce());
  expect(action.mock.calls[0]?.[0]).toMatchObject({ visitId: "visit", kind: "running-late", minutes: 20, time: "" });
  expect(await screen.findByText("Ført: sen.")).toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: "Kommet" }));
  await user.type(screen.getByRole("textbox", { name: /Klokken/ }), "1005");
  await user.click(screen.getByRole("button", { name: "Før" }));
  await waitFor(() => expect(action).toHaveBeenCalledTimes(2));
  expect(action.mock.calls[1]?.[0]).toMatchObject({ kind: "arrived", time: "10:05" });
});
