import { describe, expect, it } from "vitest";
import {
  type Attempt,
  KIOSK_THROTTLE,
  minutesToWait,
  minutesToWaitForKiosk,
} from "@/lib/domain/access/sign-in-throttle";
import { KIOSK_CODE_MINUTES } from "@/lib/domain/kiosk/kiosk-code";

const at = (time: string) => new Date(`2026-11-02T${time}.000Z`);
const failed = (...times: string[]): Attempt[] => times.map((time) => ({ at: at(time), succeeded: false }));
const five = failed("08:00:00", "08:01:00", "08:02:00", "08:03:00", "08:04:00");

it("four failures let one try again at once, the fifth makes the account wait", () => {
  expect(minutesToWait({ account: five.slice(0, 4), address: [] }, at("08:05:00"))).toBe(0);
  expect(minutesToWait({ account: five, address: [] }, at("08:05:00"))).toBe(10);
});

it("the wait ends when the oldest of the five is fifteen minutes old", () => {
  expect(minutesToWait({ account: five, address: [] }, at("08:14:59"))).toBe(1);
  expect(minutesToWait({ account: five, address: [] }, at("08:15:00"))).toBe(0);
});

it("failures before a successful sign-in are forgotten", () => {
  const account = [...five, { at: at("08:04:30"), succeeded: true }, ...failed("08:05:00")];
  expect(minutesToWait({ account, address: [] }, at("08:05:30"))).toBe(0);
});

it("an address waits after thirty failures, whatever succeeds among them", () => {
  const address = failed(...Array.from({ length: 30 }, (_, n) => `08:00:${String(n).padStart(2, "0")}`));
  expect(minutesToWait({ account: [], address: address.slice(1) }, at("08:01:00"))).toBe(0);
  expect(
    minutesToWait({ account: [], address: [...address, { at: at("08:00:40"), succeeded: true }] }, at("08:01:00")),
  ).toBe(14);
});

describe("codes on the clinic's tablet", () => {
  const twenty = failed(...Array.from({ length: 20 }, (_, n) => `08:00:${String(n).padStart(2, "0")}`));

  it("five wrong ones from one address make it wait, and a right one among them excuses nothing", () => {
    expect(minutesToWaitForKiosk({ everywhere: [], address: five.slice(0, 4) }, at("08:05:00"))).toBe(0);
    const address = [...five, { at: at("08:04:30"), succeeded: true }];
    expect(minutesToWaitForKiosk({ everywhere: [], address }, at("08:05:00"))).toBe(10);
    expect(minutesToWaitForKiosk({ everywhere: [], address }, at("08:15:00"))).toBe(0);
  });

  it("twenty wrong ones from anywhere make everybody wait, so that more addresses give no more guesses", () => {
    expect(minutesToWaitForKiosk({ everywhere: twenty.slice(1), address: [] }, at("08:01:00"))).toBe(0);
    expect(minutesToWaitForKiosk({ everywhere: twenty, address: [] }, at("08:01:00"))).toBe(14);
  });

  it("a code is dead before its guesser may go on: its whole life sees at most twenty guesses of a million", () => {
    expect(KIOSK_CODE_MINUTES).toBe(10);
    expect(KIOSK_THROTTLE).toEqual({ windowMinutes: 15, failuresEverywhere: 20, failuresPerAddress: 5 });
    const life = failed(...Array.from({ length: 20 }, () => "08:00:00"));
    expect(minutesToWaitForKiosk({ everywhere: life, address: [] }, at("08:10:00"))).toBe(5);
  });
});
