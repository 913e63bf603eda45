import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { formWords } from "@/lib/content/words/form";

type Values = { seenOn: string };
const saved = vi.fn<FormAction<Values>>(async () => ({ status: "saved" }));

function VisitForm({ locale = "nb", readBack = true }: { locale?: "nb" | "en"; readBack?: boolean }) {
  const handle = useActionForm<Values>({ action: saved, defaultValues: { seenOn: "" } });
  return (
    <ActionForm handle={handle} words={formWords[locale]}>
      <DateField name="seenOn" label={locale === "nb" ? "Dato" : "Date"} readBack={readBack} />
      <SubmitButton>Lagre timen</SubmitButton>
    </ActionForm>
  );
}

const user = userEvent.setup();
async function openCalendar(name = "Vis kalender") {
  await user.click(screen.getByRole("button", { name }));
  return screen.findByRole("dialog");
}

beforeEach(() => {
  saved.mockClear();
  document.documentElement.dataset.clinicDate = "2026-12-02";
});
afterEach(() => delete document.documentElement.dataset.clinicDate);

describe("the calendar beside a typed day", () => {
  it("opens at the clinic's month with Monday first and Norwegian names", async () => {
    render(<VisitForm />);
    const calendar = await openCalendar();
    expect(within(calendar).getByRole("heading")).toHaveTextContent("desember 2026");
    const weekdays = [...calendar.querySelectorAll("th")].map((day) => day.textContent.slice(0, 3));
    expect(weekdays).toEqual(["man", "tir", "ons", "tor", "fre", "lør", "søn"]);
    expect(within(calendar).getByRole("button", { name: /onsdag 2\. desember 2026/ })).toHaveFocus();
  });

  it("writes the chosen day in the field, reads it back, closes and gives the focus back", async () => {
    render(<VisitForm />);
    const calendar = await openCalendar();
    await user.click(within(calendar).getByRole("button", { name: /fredag 11\. desember 2026/ }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(screen.getByLabelText("Dato")).toHaveValue("11.12.2026");
    expect(screen.getByText("fredag 11. desember 2026")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Vis kalender" })).toHaveFocus());
    await user.click(screen.getByRole("button", { name: "Lagre timen" }));
    await waitFor(() => expect(saved.mock.calls[0]?.[0]).toMatchObject({ seenOn: "2026-12-11" }));
  });

  it("is walked with the arrow keys, a month at a time with Page Down, and chooses with Enter", async () => {
    render(<VisitForm />);
    await user.type(screen.getByLabelText("Dato"), "2.12.2026");
    await openCalendar();
    await user.keyboard("{ArrowDown}{ArrowRight}{PageDown}{Enter}");
    await waitFor(() => expect(screen.getByLabelText("Dato")).toHaveValue("10.01.2027"));
  });

  it("leaves what was typed alone when it is closed with Escape or with its own button", async () => {
    render(<VisitForm />);
    await user.type(screen.getByLabelText("Dato"), "2.12.2026");
    await openCalendar();
    await user.keyboard("{ArrowDown}{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    await user.click(within(await openCalendar()).getByRole("button", { name: "Lukk" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(screen.getByLabelText("Dato")).toHaveValue("02.12.2026");
  });

  it("leads to the months before and after", async () => {
    render(<VisitForm />);
    const calendar = await openCalendar();
    await user.click(within(calendar).getByRole("button", { name: "Neste måned" }));
    expect(within(calendar).getByRole("heading")).toHaveTextContent("januar 2027");
    await user.click(within(calendar).getByRole("button", { name: "Forrige måned" }));
    await user.click(within(calendar).getByRole("button", { name: "Forrige måned" }));
    expect(within(calendar).getByRole("heading")).toHaveTextContent("november 2026");
  });

  it("is English where the page is", async () => {
    render(<VisitForm locale="en" />);
    const calendar = await openCalendar("Show calendar");
    expect(within(calendar).getByRole("heading")).toHaveTextContent("December 2026");
    const weekdays = [...calendar.querySelectorAll("th")].map((day) => day.textContent);
    expect(weekdays).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    await user.click(within(calendar).getByRole("button", { name: /Friday,? 11 December 2026/ }));
    await waitFor(() => expect(screen.getByLabelText("Date")).toHaveValue("11/12/2026"));
  });

  it("is not offered for a day known by heart, such as a birth date", () => {
    render(<VisitForm readBack={false} />);
    expect(screen.queryByRole("button", { name: "Vis kalender" })).not.toBeInTheDocument();
  });
});
