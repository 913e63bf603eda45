import { describe, expect, it } from "vitest";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { type CourseItem, type CourseOffer, type CourseRequest, Wishes } from "@/lib/domain/booking/course-plan";
import { planCourse } from "@/lib/domain/booking/plan-course";
import { at, protocolNamed } from "@/tests/support/builders";
import {
  aClaim,
  aClinic,
  anAbsence,
  anEmployee,
  aPeriod,
  aRoom,
  aWeek,
  PATIENT,
} from "@/tests/unit/domain/booking/small-clinic";

type Asked = Partial<Omit<CourseRequest, "wishes">> & { wishes?: Partial<Wishes>; steps?: string[] };

/** The preparations, four sessions and the follow-up of the clinic's default protocol, from Monday 19 October 2026 at seven. */
function request({ wishes, steps, ...facts }: Asked = {}): CourseRequest {
  const planned = protocolNamed("kap-4").steps.filter(({ key }) => (steps ? steps.includes(key) : key !== "screening"));
  return {
    patient: PATIENT,
    items: planned.map((step, index): CourseItem => ({
      ...{ step, fixed: null, countsFrom: index === 0 ? null : index - 1, minDays: step.minDaysAfterPrevious },
      maxDays: step.maxDaysAfterPrevious ?? null,
    })),
    ...{ earliestAt: at("2026-10-19 07:00"), horizonOn: "2027-10-19", latestSessionOn: null, startEveryMinutes: 15 },
    wishes: { ...Wishes.parse({}), ...wishes },
    ...facts,
  };
}

const starts = (offer: CourseOffer | undefined) =>
  offer?.visits.map(({ startsAt }) => startsAt.toISOString().slice(0, 16));
const days = (offer: CourseOffer | undefined) =>
  offer?.visits.map(({ startsAt }) => startsAt.toISOString().slice(5, 10));
const plan = (clinic: Capacity, asked: Asked = {}) => planCourse(clinic, request(asked));

describe("The whole course", () => {
  it("in an empty clinic ends as early as the protocol's shortest distances allow, across the change of the clock", () => {
    const [best] = plan(aClinic()).offers;
    expect(starts(best)).toEqual([
      "2026-10-19T06:00",
      "2026-10-20T06:00",
      "2026-10-21T06:00",
      "2026-10-26T07:00",
      "2026-11-02T07:00",
      "2026-11-09T07:00",
      "2026-11-30T07:00",
    ]);
    expect(best?.givenUp).toEqual([]);
    expect(best?.lastOn).toBe("2026-11-30");
    expect(best?.cost).toBe(42);
    expect(best?.visits[2]?.staff).toEqual([
      { userId: "nurse", role: "nurse" },
      { userId: "psychologist", role: "psychologist" },
    ]);
  });

  it("is offered five times, each another choice of days", () => {
    const { offers, obstacles } = plan(aClinic());
    expect(offers).toHaveLength(5);
    expect(obstacles).toEqual([]);
    expect(new Set(offers.map((offer) => days(offer)?.join())).size).toBe(5);
  });

  it("keeps the follow-up three weeks from the last session, and no session after eligibility ends", () => {
    const { offers } = plan(aClinic(), { latestSessionOn: "2026-11-10" });
    for (const offer of offers) {
      expect(offer.visits[5]?.startsAt.getTime()).toBeLessThan(at("2026-11-11 00:00").getTime());
      expect(offer.visits[6]?.startsAt.getTime()).toBeGreaterThan(at("2026-11-30 00:00").getTime());
    }
  });

  it("keeps to one place, the one where the course's visits already are", () => {
    const clinic = aClinic();
    const weeks = ["doctor", "psychologist", "nurse"].map((userId) =>
      aWeek(userId, {
        periods: ([1, 2, 3, 4, 5] as const).map((weekday) => ({
          ...{ weekday, ...aPeriod("08:00", "16:00", weekday < 4 ? "oslo" : "trondheim") },
        })),
      }),
    );
    const rooms = [...clinic.rooms, aRoom("northern-room", { locationId: "trondheim", location: "Trondheim" })];
    const both = { ...clinic, weeks, rooms };
    const places = (asked: Asked) => [
      ...new Set(plan(both, asked).offers.flatMap(({ visits }) => visits.map(({ roomId }) => roomId))),
    ];
    expect(places({ steps: ["session-1", "session-2"], wishes: { locationId: "trondheim" } })).toEqual([
      "northern-room",
    ]);
    const begun = request({ steps: ["session-1", "session-2"] });
    const startsAt = at("2026-10-15 10:00");
    const fixed = { startsAt, endsAt: at("2026-10-15 12:00"), roomId: "northern-room", nurseId: null };
    const items = begun.items.map((item, index) => (index === 0 ? { ...item, fixed } : item));
    expect(planCourse(both, { ...begun, items }).offers[0]?.visits[0]?.roomId).toBe("northern-room");
  });

  it("leaves booked visits where they are and plans the missing one between them", () => {
    const asked = request({ steps: ["session-1", "session-2", "session-3"] });
    const booked = (day: string) => ({
      ...{ startsAt: at(`${day} 10:00`), endsAt: at(`${day} 12:00`), roomId: "treatment-room", nurseId: "nurse" },
    });
    const items = asked.items.map((item, index) =>
      index === 1 ? item : { ...item, fixed: booked(index === 0 ? "2026-10-20" : "2026-11-03") },
    );
    const { offers } = planCourse(aClinic(), { ...asked, items });
    expect(offers.map((offer) => days(offer)?.join())).toEqual(["10-26", "10-26", "10-27", "10-28", "10-29"]);
  });

  it("has nothing to offer and no obstacle when nothing is to be planned", () => {
    expect(planCourse(aClinic(), { ...request(), items: [] })).toEqual({
      offers: [],
      obstacles: [],
      isTogether: false,
    });
  });

  it("puts two visits on one day one after the other, when the protocol allows it", () => {
    const asked = request({ steps: ["preparation-1", "session-1"] });
    const items = asked.items.map((item, index) => (index === 1 ? { ...item, minDays: 0, maxDays: 0 } : item));
    expect(starts(planCourse(aClinic(), { ...asked, items }).offers[0])).toEqual([
      "2026-10-19T06:00",
      "2026-10-19T07:15",
    ]);
  });
});

describe("Wishes", () => {
  it("are kept when that costs less waiting than they weigh", () => {
    const [best] = plan(aClinic(), {
      wishes: { weekdays: [2], timesOfDay: ["afternoon"] },
      steps: ["preparation-1", "session-1"],
    }).offers;
    expect(starts(best)).toEqual(["2026-10-20T12:00", "2026-10-27T13:00"]);
    expect(best?.givenUp).toEqual([]);
  });

  it("that are given up are named, visit by visit", () => {
    const clinic = aClinic({ claims: [aClaim("treatment-room", "2026-10-27 08:00", 300)] });
    const wishes = {
      weekdays: [2 as const],
      timesOfDay: ["morning" as const],
      earliestOn: "2026-10-20",
      latestOn: "2026-10-30",
    };
    const steps = ["preparation-1", "session-1"];
    const [quiet] = plan(aClinic(), { wishes, steps }).offers;
    expect([days(quiet), quiet?.givenUp, quiet?.cost]).toEqual([["10-20", "10-27"], [], 8]);
    // On the 27th only in the afternoon (8 days and 10 for the time): the next day, not the wished weekday, costs 2 and 14.
    const [best] = plan(clinic, { wishes, steps }).offers;
    expect(days(best)).toEqual(["10-20", "10-21"]);
    expect(best?.givenUp).toEqual([{ wish: "weekday", stepKey: "session-1" }]);
    expect(best?.cost).toBe(16);
  });

  it("for the same weekday make the course weekly", () => {
    const [best] = plan(aClinic(), {
      wishes: { sameWeekday: true },
      steps: ["session-1", "session-2", "session-3"],
    }).offers;
    expect(days(best)).toEqual(["10-19", "10-26", "11-02"]);
  });

  it("for the same nurse choose one who can be there every time", () => {
    const clinic = aClinic();
    const second = { ...clinic, employees: [...clinic.employees, anEmployee("second-nurse", "nurse")] };
    const capacity = {
      ...second,
      weeks: [...second.weeks, aWeek("second-nurse")],
      absences: [anAbsence("nurse", "2026-10-26 00:00", "2026-10-31 00:00")],
    };
    const nurses = (sameNurse: boolean) =>
      plan(capacity, { wishes: { sameNurse }, steps: ["session-1", "session-2"] }).offers[0]?.visits.map(
        ({ staff }) => staff[0]?.userId,
      );
    expect(nurses(false)).toEqual(["nurse", "second-nurse"]);
    expect(nurses(true)).toEqual(["second-nurse", "second-nurse"]);
  });

  it("never bring anybody on a day on which the patient cannot come", () => {
    const wishes = { away: [{ from: "2026-10-19", to: "2026-10-25" }], earliestOn: "2026-10-27" };
    const [best] = plan(aClinic(), { wishes, steps: ["preparation-1", "preparation-2"] }).offers;
    expect(days(best)).toEqual(["10-27", "10-28"]);
  });
});

describe("When there is no course, it says why", () => {
  it("the patient is away too long between two visits", () => {
    const asked = request({ wishes: { away: [{ from: "2026-10-20", to: "2026-11-20" }] } });
    const begun = asked.items.map((item, index) => (index === 0 ? { ...item, fixed: bookedOn("2026-10-19") } : item));
    const { offers, obstacles, isTogether } = planCourse(aClinic(), { ...asked, items: begun });
    expect(offers).toEqual([]);
    expect(isTogether).toBe(false);
    expect(obstacles).toEqual([
      ...[
        {
          rule: "patient-away",
          stepKey: "preparation-2",
          firstOn: "2026-11-02",
          lastOn: "2026-11-02",
          bottleneck: null,
        },
      ],
      ...[
        {
          rule: "spacing-max",
          stepKey: "preparation-2",
          firstOn: "2026-11-23",
          lastOn: "2026-11-23",
          bottleneck: null,
        },
      ],
    ]);
  });

  it("one named person is missing, or the longest distance would have to give way", () => {
    const clinic = aClinic({ absences: [anAbsence("nurse", "2026-10-22 00:00", "2027-11-01 00:00")] });
    expect(plan(clinic, { steps: ["session-1", "session-2"] }).obstacles).toEqual([
      {
        ...{ rule: "nurse", stepKey: "session-2", firstOn: "2026-10-26", lastOn: "2026-10-26" },
        bottleneck: { kind: "person", name: "nurse", role: "nurse" },
      },
    ]);
    const back = aClinic({ absences: [anAbsence("nurse", "2026-10-22 00:00", "2026-11-16 00:00")] });
    const asked = request({ steps: ["session-1", "session-2"] });
    const begun = asked.items.map((item, index) => (index === 0 ? { ...item, fixed: bookedOn("2026-10-20") } : item));
    expect(planCourse(back, { ...asked, items: begun }).obstacles).toEqual([
      {
        ...{ rule: "nurse", stepKey: "session-2", firstOn: "2026-10-26", lastOn: "2026-10-26" },
        bottleneck: { kind: "person", name: "nurse", role: "nurse" },
      },
      { rule: "spacing-max", stepKey: "session-2", firstOn: "2026-11-16", lastOn: "2026-11-16", bottleneck: null },
    ]);
  });

  it("no doctor can be reached", () => {
    const clinic = aClinic({ weeks: [aWeek("psychologist"), aWeek("nurse")] });
    const { obstacles } = plan(clinic, { steps: ["session-1"] });
    expect(obstacles).toEqual([
      {
        ...{ rule: "doctor-presence", stepKey: "session-1", firstOn: "2026-10-19", lastOn: "2026-10-19" },
        bottleneck: { kind: "person", name: "doctor", role: "doctor" },
      },
    ]);
  });

  it("eligibility ends too early, and until when it would have to last", () => {
    const { obstacles } = plan(aClinic(), { latestSessionOn: "2026-10-30" });
    expect(obstacles).toEqual([
      { rule: "eligibility-end", stepKey: "session-3", firstOn: "2026-11-02", lastOn: "2026-11-09", bottleneck: null },
    ]);
  });

  it("the chosen place has no room for it", () => {
    const { obstacles } = plan(aClinic(), { wishes: { locationId: "trondheim" }, steps: ["session-1"] });
    expect(obstacles.map(({ rule }) => rule)).toEqual(["location"]);
  });

  it("several things at once", () => {
    const clinic = aClinic({ weeks: [aWeek("psychologist")] });
    const { obstacles, isTogether } = plan(clinic, {
      ...{
        steps: ["preparation-1", "session-1"],
        wishes: { away: [{ from: "2026-10-19", to: "2027-12-01" }] },
      },
    });
    expect(isTogether).toBe(true);
    expect(obstacles).toEqual([]);
  });
});

function bookedOn(day: string) {
  return { startsAt: at(`${day} 10:00`), endsAt: at(`${day} 12:00`), roomId: "treatment-room", nurseId: "nurse" };
}
