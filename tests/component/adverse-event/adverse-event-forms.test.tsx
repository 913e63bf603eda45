import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { EventForm, type EventValues } from "@/components/adverse-event/event-form";
import { EventLine } from "@/components/adverse-event/event-line";
import { FollowUpTaskForm, type FollowUpTaskValues } from "@/components/adverse-event/follow-up-task-form";
import { QuickEventForm, type QuickEventValues } from "@/components/adverse-event/quick-event-form";
import type { FormAction } from "@/components/form/form-state";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import { formWords } from "@/lib/content/words/form";
import { describeAdverseEvents } from "@/lib/domain/adverse-event/describe-adverse-events";
import { anAdverseEvent, at, courseAt, DOCTOR } from "@/tests/support/builders";

const user = userEvent.setup();
const words = adverseEventWords.nb;
const severities = [
  { value: "1", label: "Mild (1)" },
  { value: "2", label: "Moderat (2)" },
];

it("two taps record an event: what it is, then how strong; the form is ready for the next", async () => {
  const action = vi.fn<FormAction<QuickEventValues>>(async () => ({ status: "saved", message: "Kvalme er ført." }));
  render(
    <QuickEventForm
      action={action}
      pathwayId="p"
      visitId="v"
      kinds={[
        { value: "nausea", label: "Kvalme" },
        { value: "headache", label: "Hodepine" },
      ]}
      severities={severities}
      words={words.quick}
      formWords={formWords.nb}
    />,
  );
  expect(screen.queryByRole("button", { name: "Moderat (2)" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Kvalme" }));
  expect(screen.getByRole("button", { name: "Kvalme" })).toHaveAttribute("aria-pressed", "true");
  await user.click(screen.getByRole("button", { name: "Moderat (2)" }));
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ visitId: "v", kind: "nausea", severity: "2" }));
  expect(await screen.findByText("Kvalme er ført.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Kvalme" })).toHaveAttribute("aria-pressed", "false");
});

it("the whole form says that suicidal thoughts have a list of their own, and sends why an event is serious", async () => {
  const action = vi.fn<FormAction<EventValues>>(async () => ({ status: "saved", message: "Ført." }));
  render(
    <EventForm
      action={action}
      pathwayId="p"
      visitId=""
      today="2026-10-14"
      kinds={[{ value: "suicidal-thoughts", label: "Selvmordstanker" }]}
      severities={severities}
      criteria={[{ value: "hospital", label: "Innleggelse i sykehus" }]}
      flagHint={words.flagHint}
      words={words.form}
      formWords={formWords.nb}
    />,
  );
  expect(screen.queryByText(words.flagHint)).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Hva har skjedd" }), "Selvmordstanker");
  expect(screen.getByText(words.flagHint)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Moderat (2)" }));
  await user.click(screen.getByRole("checkbox", { name: "Innleggelse i sykehus" }));
  await user.click(screen.getByRole("button", { name: "Før hendelsen" }));
  expect(action).toHaveBeenCalledWith(
    expect.objectContaining({
      ...{ kind: "suicidal-thoughts", severity: "2", day: "2026-10-14", time: "", seriousBecause: ["hospital"] },
    }),
  );
});

it("a line of the follow-up list is done with what was done", async () => {
  const action = vi.fn<FormAction<FollowUpTaskValues>>(async () => ({ status: "saved", message: "Ført på listen." }));
  const ids = { pathwayId: "p", eventId: "e", kind: "authority-report" };
  render(
    <FollowUpTaskForm
      action={action}
      ids={ids}
      label="Meldt som bivirkning"
      words={words.taskForm}
      formWords={formWords.nb}
    />,
  );
  const form = screen.getByRole("form", { name: "Meldt som bivirkning" });
  await user.type(within(form).getByRole("textbox"), "Sendt på melde.no.");
  await user.click(within(form).getByRole("button", { name: "Gjort" }));
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ ...ids, note: "Sendt på melde.no." }));
});

it("an event stands with its minute, severity and state in words; one struck out says by whom and why", () => {
  const course = courseAt("2026-10-14 11:30", {
    adverseEvents: [
      anAdverseEvent("2026-10-14 10:45", { visitId: "session-1", severity: 2 }),
      anAdverseEvent("2026-10-14 10:50", {
        ...{ visitId: "session-1", kind: "headache" },
        invalidated: { at: at("2026-10-14 10:55"), by: DOCTOR, reason: "Feil pasient." },
      }),
    ],
  });
  const [nausea, headache] = describeAdverseEvents(course, "session-1");
  if (!nausea || !headache) throw new Error("Two events were recorded");
  const { container } = render(<EventLine event={nausea} words={words} isInSession />);
  expect(container).toHaveTextContent("KvalmeModerat (2)Pågårfra kl. 10.45 (T+15)");
  render(<EventLine event={headache} words={words} isInSession />);
  expect(screen.getByText("Strøket av Marte Lien: Feil pasient.")).toBeVisible();
});
