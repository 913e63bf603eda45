import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendSms, withCountryCode } from "@/lib/platform/sms";
import { startSmsGateway } from "@/tests/support/sms-gateway";

let status: number | null = 200;
let sms: Awaited<ReturnType<typeof startSmsGateway>>;
beforeAll(async () => {
  sms = await startSmsGateway(() => status);
});
afterAll(() => sms.stop());

describe("an SMS over the gateway", () => {
  it.each([
    [202, { kind: "sent" }],
    [500, { kind: "delayed", problem: "try-again-later" }],
    [429, { kind: "delayed", problem: "try-again-later" }],
    [401, { kind: "delayed", problem: "sign-in-refused" }],
    [400, { kind: "refused", problem: "message-refused" }],
  ])("answered with %i", async (answer, outcome) => {
    status = answer;
    expect(await sendSms({ id: "a", to: "400 00 200", text: "Hei" }, sms.gateway)).toEqual(outcome);
  });

  it("that is never answered is given up for now", async () => {
    status = null;
    expect(await sendSms({ id: "a", to: "400 00 200", text: "Hei" }, sms.gateway, 50)).toEqual({
      ...{ kind: "delayed", problem: "timed-out" },
    });
  });

  it("to a gateway that is not there is delayed", async () => {
    const gateway = { url: "http://127.0.0.1:1/send", token: "t" };
    expect(await sendSms({ id: "a", to: "400 00 200", text: "Hei" }, gateway)).toEqual({
      ...{ kind: "delayed", problem: "server-unreachable" },
    });
  });

  it("goes to a number with its country code; what is no number is refused before anything is sent", async () => {
    expect(["400 00 200", "+46 70 123 45 67", "0046 701234567", "40000"].map(withCountryCode)).toEqual([
      ...["+4740000200", "+46701234567", "+46701234567", null],
    ]);
    expect(await sendSms({ id: "a", to: "40000", text: "Hei" }, sms.gateway)).toEqual({
      ...{ kind: "refused", problem: "address-refused" },
    });
  });
});
