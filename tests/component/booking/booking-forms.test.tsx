import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { addressOfWishes, wishesInAddress } from "@/app/_pages/wishes-in-address";
import { wishesWords } from "@/app/schedule/[pathwayId]/plan/course-parts";
import { calendarWeeks } from "@/components/booking/calendar-weeks";
import { CourseCalendar } from "@/components/booking/course-calendar";
import { CourseList } from "@/components/booking/course-list";
import { HoldForm, type HoldValues } from "@/components/booking/hold-form";
import { type PickValues, TimePickerForm } from "@/components/booking/time-picker-form";
import { WishesForm } from "@/components/booking/wishes-form";
import type { FormAction } from "@/components/form/form-state";
import { bookingWords } from "@/lib/content/words/booking";
import { bookingSentences } from "@/lib/content/words/booking-refusals";
import { formWords } from "@/lib/content/words/form";
import { Wishes } from "@/lib/domain/booking/course-plan";

const user = userEvent.setup();
const uuid = (n: number) => `01930000-0000-7000-8000-00000000000${String(n)}`;
const slot = {
  ...{ stepKey: "session-1", startsAt: "2026-12-08T09:00:00.000Z", roomId: uuid(1) },
  ...{ nurseId: uuid(2), doctorId: "", replacesVisitId: "" },
};

describe("wishes", () => {
  it("stand in the address and come back from it unchanged", () => {
    const wishes = Wishes.parse({
      ...{ weekdays: [2, 4], timesOfDay: ["morning"], earliestOn: "2026-12-07", locationId: uuid(1) },
      ...{ away: [{ from: "2026-12-21", to: "2027-01-03" }], sameWeekday: true },
    });
    const address = new URLSearchParams(addressOfWishes(wishes, { offer: "2" }));
    expect(address.get("offer")).toBe("2");
    expect(wishesInAddress({ ...Object.fromEntries(address), weekday: address.getAll("weekday") })).toEqual({
      wishes,
      unread: [],
    });
  });

  it("that cannot be read are no wishes, and a day that cannot be read is said; a period the wrong way round is turned, and one day is a period", () => {
    expect(wishesInAddress({ weekday: "9", time: "night", earliest: "31.13.2026", place: "here" })).toEqual({
      ...{ wishes: Wishes.parse({}), unread: ["31.13.2026"] },
    });
    expect(wishesInAddress({ earliest: "7.12.2026" }).wishes.earliestOn).toBe("2026-12-07");
    expect(wishesInAddress({ away1: "2027-01-03", until1: "2026-12-21", away2: "2027-02-01" }).wishes.away).toEqual([
      { from: "2026-12-21", to: "2027-01-03" },
      { from: "2027-02-01", to: "2027-02-01" },
    ]);
  });

  it("are a plain form with what was asked for ticked; patients are asked for less", () => {
    const wishes = Wishes.parse({ weekdays: [2], timesOfDay: ["afternoon"], sameNurse: true });
    const places = [
      { id: uuid(1), name: "Oslo" },
      { id: uuid(2), name: "Trondheim" },
    ];
    const { unmount } = render(<WishesForm wishes={wishes} places={places} locale="nb" words={wishesWords("nb")} />);
    const days = screen.getByRole("group", { name: "Helst på" });
    expect(within(days).getByRole("checkbox", { name: "tirsdag" })).toBeChecked();
    expect(within(days).getByRole("checkbox", { name: "mandag" })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: "samme sykepleier" })).toBeChecked();
    expect(screen.getByLabelText("Sted")).toHaveDisplayValue("Ett sted for hele forløpet");
    unmount();
    render(<WishesForm wishes={wishes} places={[]} isShort locale="nb" words={wishesWords("nb")} />);
    expect(screen.queryByRole("checkbox", { name: "samme sykepleier" })).toBeNull();
    expect(screen.queryByLabelText("Sted")).toBeNull();
    expect(screen.getByLabelText("Ikke før")).toBeInTheDocument();
  });
});

describe("the course in the calendar", () => {
  const words = {
    week: bookingWords.nb.week,
    quietWeeks: bookingWords.nb.quietWeeks,
    day: (date: string) => date.slice(8),
  };

  it("has a row for each week with a visit, numbered as Norwegian calendars do, and one line for the weeks between", () => {
    const weeks = calendarWeeks(["2026-12-08", "2026-12-29", "2027-01-05", "2026-12-08"], words);
    expect(weeks.map(({ label }) => label)).toEqual(["Uke 50", "2 uker uten time", "Uke 53", "Uke 1"]);
  });

  it("is for the eye; the list beside it says the same in words", () => {
    const marks = [
      { key: "one", date: "2026-12-08", number: 1, time: "10.00", isBooked: false },
      { key: "two", date: "2026-12-15", number: 2, time: "11.30", isBooked: true },
    ];
    const weeks = calendarWeeks(
      marks.map(({ date }) => date),
      words,
    );
    render(
      <>
        <CourseCalendar weeks={weeks} marks={marks} weekdays={["mandag", "tirsdag"]} />
        <CourseList
          label="Forslaget"
          rows={[
            { key: "one", title: "Behandling 1 av 4", when: "tirsdag", where: "Rom 3, Oslo", who: "Karin Haugen" },
          ]}
        />
      </>,
    );
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("list", { name: "Forslaget" })).toHaveTextContent("Rom 3, Oslo · Karin Haugen");
    expect(screen.getByText("10.00").closest("[aria-hidden]")).toHaveAttribute("aria-hidden", "true");
  });
});

describe("holding times", () => {
  const show = (action: FormAction<HoldValues>, reason?: { label: string; hint: string }) =>
    render(
      <HoldForm
        action={action}
        pathwayId={uuid(3)}
        slots={[slot]}
        words={{ label: "Hold av denne tiden", submit: "Hold av denne tiden", reason }}
        formWords={formWords.nb}
      />,
    );

  it("sends every time with its room and people, and no reason where none is asked for", async () => {
    const action = vi.fn<FormAction<HoldValues>>(async () => Promise.resolve({ status: "saved" }));
    show(action);
    expect(screen.queryByRole("textbox")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hold av denne tiden" }));
    await waitFor(() => expect(action).toHaveBeenCalledOnce());
    expect(action.mock.calls[0]?.[0]).toMatchObject({ pathwayId: uuid(3), slots: [slot], overrideReason: "" });
  });

  it("asks why where it goes beyond what patients may", async () => {
    const action = vi.fn<FormAction<HoldValues>>(async () => Promise.resolve({ status: "saved" }));
    show(action, { label: "Hvorfor det må være slik", hint: "Begrunnelsen står i journalen." });
    await user.type(screen.getByRole("textbox", { name: "Hvorfor det må være slik" }), "Ønsker å begynne i morgen.");
    await user.click(screen.getByRole("button", { name: "Hold av denne tiden" }));
    await waitFor(() => expect(action).toHaveBeenCalledOnce());
    expect(action.mock.calls[0]?.[0].overrideReason).toBe("Ønsker å begynne i morgen.");
  });

  it("says so when somebody was quicker, with the nearest times", async () => {
    const at = (time: string) => new Date(`2026-12-08T${time}:00Z`);
    const visit = { stepKey: "session-1", startsAt: at("11:00"), endsAt: at("13:00"), roomId: uuid(1), staff: [] };
    const message = bookingSentences("nb", "patient").taken({
      ...{ kind: "taken", stepKey: "session-1", busy: [], alternatives: [visit] },
    });
    show(async () => Promise.resolve({ status: "refused", message }));
    await user.click(screen.getByRole("button", { name: "Hold av denne tiden" }));
    expect(await screen.findByText(/Noen andre tok tiden akkurat nå/)).toHaveTextContent(
      "Nærmeste ledige: tirsdag 8. desember kl. 12.00",
    );
  });
});

describe("choosing one time", () => {
  const days = [
    { key: "2026-12-08", heading: "tirsdag 8. desember", times: [{ value: "a|room|nurse|", label: "09.00" }] },
    { key: "2026-12-09", heading: "onsdag 9. desember", times: [{ value: "b|room|nurse|", label: "10.30" }] },
  ];
  const show = (action: FormAction<PickValues>) =>
    render(
      <TimePickerForm
        action={action}
        ids={{ pathwayId: uuid(3), stepKey: "session-1", replacesVisitId: "" }}
        days={days}
        words={{ label: "Behandling 1 av 4", legend: "Velg en ledig tid.", submit: "Videre med denne tiden" }}
        formWords={formWords.nb}
      />,
    );

  it("shows the times under their days and sends the one that was chosen", async () => {
    const action = vi.fn<FormAction<PickValues>>(async () => Promise.resolve({ status: "saved" }));
    show(action);
    const wednesday = screen.getByRole("group", { name: "onsdag 9. desember" });
    await user.click(within(wednesday).getByRole("radio", { name: "10.30" }));
    await user.click(screen.getByRole("button", { name: "Videre med denne tiden" }));
    await waitFor(() => expect(action).toHaveBeenCalledOnce());
    expect(action.mock.calls[0]?.[0]).toMatchObject({ stepKey: "session-1", picked: "b|room|nurse|" });
  });

  it("sends nothing before a time is chosen, and says what is missing", async () => {
    const action = vi.fn<FormAction<PickValues>>(async () => Promise.resolve({ status: "saved" }));
    show(action);
    await user.click(screen.getByRole("button", { name: "Videre med denne tiden" }));
    await waitFor(() => expect(screen.getAllByText(formWords.nb.fieldErrors.required).length).toBeGreaterThan(0));
    expect(action).not.toHaveBeenCalled();
  });
});
