import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarEntries, type CalendarVisit } from "@/lib/domain/calendar-feed/calendar-entries";
import { icalendar } from "@/lib/domain/calendar-feed/icalendar";
import { at } from "@/tests/support/builders";

const NOW = at("2026-10-01 09:00");
const WORDS = { name: "Timer", summary: () => "Time" };

function visit(id: string, starts: string, facts: Partial<CalendarVisit> = {}): CalendarVisit {
  const startsAt = at(starts);
  return {
    ...{ id, movedFromId: null, startsAt, endsAt: new Date(startsAt.getTime() + 2 * 3_600_000), cancelled: null },
    ...{ room: "Rom 3", location: "Oslo", address: "Storgata 1, 0155 Oslo", scheduledAt: at("2026-09-20 10:00") },
    ...facts,
  };
}
const movesOf = (visits: readonly CalendarVisit[]) => new Map(visits.map(({ id, movedFromId }) => [id, movedFromId]));
const entries = (visits: CalendarVisit[], everything = visits) => calendarEntries(visits, movesOf(everything), NOW);

/** What an independent reader (ical.js) understands of the file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone")!);
  ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue("status"),
      from: event.startDate.toJSDate().toISOString(),
      to: event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone.tzid,
      clock: event.startDate.toString(),
      where: event.location,
      what: event.summary,
    };
  });
}

describe("what a calendar shows", () => {
  it("a visit, by where it began: a move keeps its name and counts up", () => {
    const moved = { at: at("2026-09-25 10:00"), kind: "moved" as const };
    const chain = [
      visit("a", "2026-10-14 10:00", { cancelled: moved }),
      visit("b", "2026-10-15 10:00", { movedFromId: "a", cancelled: moved }),
      visit("c", "2026-10-16 12:00", { movedFromId: "b" }),
    ];
    expect(entries(chain)).toMatchObject([
      { uid: "a@forlop", sequence: 2, isCancelled: false, startsAt: at("2026-10-16 12:00") },
    ]);
  });

  it("a cancelled visit as cancelled, with a higher number than before, for six weeks", () => {
    const cancelled = (when: string) => ({ at: at(when), kind: "cancelled" as const });
    expect(
      entries([
        visit("late", "2026-10-14 10:00", { cancelled: cancelled("2026-09-30 10:00") }),
        visit("long-ago", "2026-10-15 10:00", { cancelled: cancelled("2026-08-01 10:00") }),
      ]),
    ).toMatchObject([{ uid: "late@forlop", sequence: 1, isCancelled: true }]);
  });

  it("to somebody who attended the old time only, a move is a cancellation; to whoever has it back, it is on again", () => {
    const moved = { at: at("2026-09-25 10:00"), kind: "moved" as const };
    const old = visit("a", "2026-10-14 10:00", { cancelled: moved });
    const others = visit("b", "2026-10-15 10:00", { movedFromId: "a", cancelled: moved });
    const again = visit("c", "2026-10-16 10:00", { movedFromId: "b" });
    expect(entries([old], [old, others, again])).toMatchObject([{ uid: "a@forlop", sequence: 1, isCancelled: true }]);
    expect(entries([old, again], [old, others, again])).toMatchObject([
      { uid: "a@forlop", sequence: 2, isCancelled: false },
    ]);
  });

  it("a visit to which the patient did not come, as it was: whether somebody came is nothing for a calendar", () => {
    expect(
      entries([visit("a", "2026-09-29 10:00", { cancelled: { at: at("2026-09-29 10:30"), kind: "no-show" } })]),
    ).toMatchObject([{ isCancelled: false, sequence: 0 }]);
  });

  it("nothing older than three months", () => {
    expect(entries([visit("a", "2026-07-01 10:00"), visit("b", "2026-07-10 10:00")])).toMatchObject([
      { uid: "b@forlop" },
    ]);
  });
});

describe("the iCalendar file, read by an independent parser", () => {
  it("keeps the time on the clock in Oslo and its length over both nights when the clock is moved", () => {
    const text = icalendar(
      entries([
        visit("summer", "2026-10-24 10:00"),
        visit("winter", "2026-10-25 10:00"),
        visit("before", "2027-03-27 10:00"),
        visit("after", "2027-03-28 10:00"),
      ]),
      WORDS,
    );
    expect(read(text).map(({ clock, from, to, zone }) => [clock, from, to, zone])).toEqual([
      ["2026-10-24T10:00:00", "2026-10-24T08:00:00.000Z", "2026-10-24T10:00:00.000Z", "Europe/Oslo"],
      ["2026-10-25T10:00:00", "2026-10-25T09:00:00.000Z", "2026-10-25T11:00:00.000Z", "Europe/Oslo"],
      ["2027-03-27T10:00:00", "2027-03-27T09:00:00.000Z", "2027-03-27T11:00:00.000Z", "Europe/Oslo"],
      ["2027-03-28T10:00:00", "2027-03-28T08:00:00.000Z", "2027-03-28T10:00:00.000Z", "Europe/Oslo"],
    ]);
  });

  it("tells time and place with commas and Norwegian letters, and whether it is cancelled", () => {
    const cancelled = { at: at("2026-09-30 10:00"), kind: "cancelled" as const };
    const text = icalendar(
      entries([
        visit("a", "2026-10-14 10:00", {
          room: "Rom 3; gult",
          address: "Ærfuglveien 1, 7010 Trondheim",
          location: "Trondheim",
        }),
        visit("b", "2026-10-15 10:00", { cancelled }),
      ]),
      WORDS,
    );
    expect(read(text)).toMatchObject([
      {
        ...{ uid: "a@forlop", sequence: 0, status: "CONFIRMED", what: "Time" },
        where: "Rom 3; gult, Trondheim, Ærfuglveien 1, 7010 Trondheim",
      },
      { uid: "b@forlop", sequence: 1, status: "CANCELLED" },
    ]);
  });

  it("has lines of at most 75 octets that end as the standard wants, and says the same each time", () => {
    const long = visit("a", "2026-10-14 10:00", { address: "Æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøå 17" });
    const text = icalendar(entries([long]), WORDS);
    const lines = text.split("\r\n");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
    expect(lines.at(-1)).toBe("");
    expect(read(text)[0]?.where).toContain("Æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøå 17");
    expect(icalendar(entries([long]), WORDS)).toBe(text);
  });
});
