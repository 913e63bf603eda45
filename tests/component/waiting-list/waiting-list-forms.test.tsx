import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { AddToWaitingListForm, type WaitingListValues } from "@/components/waiting-list/add-to-waiting-list-form";
import { OfferPanel } from "@/components/waiting-list/offer-panel";
import { LinkButton } from "@/components/ui/link";
import { formWords } from "@/lib/content/words/form";
import { waitingListWords } from "@/lib/content/words/waiting-list";

const user = userEvent.setup();
const w = waitingListWords.nb;
const PATHWAY = "01930000-0000-7000-8000-000000000001";
const { step, priority, weekdays, weekdaysHint, times, timesHint, earliestOn, latestOn, place, submit } = w;
const words = {
  step,
  priority,
  weekdays,
  weekdaysHint,
  times,
  timesHint,
  earliestOn,
  latestOn,
  place,
  submit,
  label: w.addTitle,
};
const choices = {
  steps: [{ value: "screening", label: "Utredning hos lege" }],
  priorities: [
    { value: "soon", label: "Snarest" },
    { value: "usual", label: "Vanlig" },
  ],
  weekdays: [{ value: "1", label: "Mandag" }],
  times: [{ value: "morning", label: "Før kl. 11" }],
  places: [{ value: "", label: "Alle steder" }],
};

describe("putting somebody on the waiting list", () => {
  const show = (action: FormAction<WaitingListValues>) =>
    render(
      <AddToWaitingListForm
        action={action}
        pathwayId={PATHWAY}
        choices={choices}
        words={words}
        formWords={formWords.nb}
      />,
    );

  it("asks for a priority before it is sent; the only visit there is stands chosen", async () => {
    const action = vi.fn<FormAction<WaitingListValues>>(async () => ({ status: "saved" }));
    show(action);
    expect(screen.getByRole("radio", { name: "Utredning hos lege" })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Sett på ventelisten" }));
    await waitFor(() => expect(screen.getByRole("group", { name: "Prioritet" })).toHaveAccessibleDescription(/./));
    expect(action).not.toHaveBeenCalled();
  });

  it("sends what suits the patient, and nothing where nothing is ticked", async () => {
    const action = vi.fn<FormAction<WaitingListValues>>(async () => ({ status: "saved" }));
    show(action);
    await user.click(screen.getByRole("radio", { name: "Snarest" }));
    await user.click(screen.getByRole("checkbox", { name: "Mandag" }));
    await user.click(screen.getByRole("button", { name: "Sett på ventelisten" }));
    await waitFor(() => expect(action).toHaveBeenCalledOnce());
    expect(action.mock.calls[0]?.[0]).toMatchObject({
      ...{ pathwayId: PATHWAY, stepKey: "screening", priority: "soon", weekdays: ["1"], timesOfDay: [] },
      ...{ earliestOn: "", latestOn: "", locationId: "" },
    });
  });

  it("says beside the field that the last day comes before the first", async () => {
    const action = vi.fn<FormAction<WaitingListValues>>(async () => ({ status: "saved" }));
    show(action);
    await user.click(screen.getByRole("radio", { name: "Vanlig" }));
    await user.type(screen.getByRole("textbox", { name: /Tidligst/ }), "2.12.2026");
    await user.type(screen.getByRole("textbox", { name: /Senest/ }), "1.12.2026");
    await user.click(screen.getByRole("button", { name: "Sett på ventelisten" }));
    expect((await screen.findAllByText("Slutten må komme etter begynnelsen.")).length).toBeGreaterThan(0);
    expect(action).not.toHaveBeenCalled();
  });
});

describe("an offered time", () => {
  it("says what, instead of what, and until when, with the way to answer", () => {
    render(
      <OfferPanel
        words={{
          ...{ title: w.offerTitle, what: "Utredning hos lege" },
          when: "onsdag 2. desember kl. 14.15–15.15, Rom 1, Oslo",
          insteadOf: "I stedet for torsdag 3. desember kl. 13.00.",
          until: "Svar innen kl. 13.00.",
        }}
      >
        <LinkButton href="/my/offers/offer">{w.answer}</LinkButton>
      </OfferPanel>,
    );
    const offer = screen.getByRole("region", { name: "Du kan få en tidligere time" });
    expect(within(offer).getByRole("heading", { name: "Utredning hos lege" })).toBeInTheDocument();
    expect(within(offer).getByText("I stedet for torsdag 3. desember kl. 13.00.")).toBeInTheDocument();
    expect(within(offer).getByText("Svar innen kl. 13.00.")).toBeInTheDocument();
    expect(within(offer).getByRole("link", { name: "Svar på tilbudet" })).toHaveAttribute("href", "/my/offers/offer");
  });
});
