import { describe, expect, it } from "vitest";
import { isTrivialPin, setPin, SetPinInput } from "@/lib/domain/accounts/pin";

const OWN = { id: "nurse", patientId: null, matches: true };
const typed = (pin: string, repeat = pin) =>
  SetPinInput.safeParse({ commandId: "01930000-0000-7000-8000-000000000001", current: "x", pin, repeat });
const errorOf = (...args: Parameters<typeof typed>) => typed(...args).error?.issues[0]?.message;

describe("a PIN for the double check", () => {
  it.each([
    "000000",
    "112112",
    "123456",
    "987654",
    "890123",
    "123123",
    "121212",
    "224466",
    "112233",
    "111222",
    "135791",
  ])("%s is what anybody would try first", (pin) => {
    expect(isTrivialPin(pin)).toBe(true);
  });

  it.each(["183049", "902571", "475208"])("%s may be chosen", (pin) => {
    expect(isTrivialPin(pin)).toBe(false);
    expect(typed(pin).success).toBe(true);
  });

  it("is six digits, typed the same twice", () => {
    expect(errorOf("18304")).toBe("not-six-digits");
    expect(errorOf("18304a")).toBe("not-six-digits");
    expect(errorOf("123456")).toBe("pin-too-common");
    expect(errorOf("183049", "183048")).toBe("pins-differ");
  });

  it("is for staff, behind their own password", () => {
    expect(setPin(OWN)).toEqual({ ok: true, value: { userId: "nurse" } });
    expect(setPin({ ...OWN, patientId: "patient" })).toMatchObject({ refusal: { kind: "not-staff" } });
    expect(setPin({ ...OWN, matches: false })).toMatchObject({ refusal: { kind: "wrong-password" } });
  });
});
