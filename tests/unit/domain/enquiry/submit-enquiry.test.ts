import { describe, expect, it } from "vitest";
import { SubmitEnquiryInput } from "@/lib/domain/enquiry/enquiry.schema";
import { submitEnquiry } from "@/lib/domain/enquiry/submit-enquiry";

const now = new Date("2026-12-02T08:00:00.000Z");
const asked = {
  commandId: "01930000-0000-7000-8000-0000000000e1",
  name: "Sara Moen",
  phone: "+47 400 00 101",
  email: "",
  preferredTime: "morning",
  message: "",
  locale: "nb",
};
const input = SubmitEnquiryInput.parse(asked);

describe("an enquiry from the public pages", () => {
  it("is kept with when it came, and the number in one way of writing", () => {
    expect(submitEnquiry(input, { samePhone: 0, everybody: 0 }, { now })).toEqual({
      ok: true,
      value: {
        id: "01930000-0000-7000-8000-0000000000e1",
        name: "Sara Moen",
        phone: "40000101",
        email: null,
        message: "",
        preferredTime: "morning",
        locale: "nb",
        receivedAt: now,
      },
    });
  });

  it("is received a third time within the hour from one phone, and refused the fourth: too-many-enquiries", () => {
    expect(submitEnquiry(input, { samePhone: 2, everybody: 2 }, { now })).toMatchObject({ ok: true });
    expect(submitEnquiry(input, { samePhone: 3, everybody: 3 }, { now })).toEqual({
      ok: false,
      refusal: { kind: "too-many-enquiries" },
    });
  });

  it("is refused when sixty have come within the hour, whoever sends it: too-many-enquiries", () => {
    expect(submitEnquiry(input, { samePhone: 0, everybody: 60 }, { now })).toMatchObject({
      refusal: { kind: "too-many-enquiries" },
    });
  });

  it("needs a name and a number that can be called, and nothing else", () => {
    const fields = (change: object) =>
      SubmitEnquiryInput.safeParse({ ...asked, ...change }).error?.issues.map((issue) => [
        issue.path.join("."),
        issue.message,
      ]);
    expect(fields({ name: " " })).toEqual([["name", "required"]]);
    expect(fields({ phone: "12" })).toEqual([["phone", "not-a-phone"]]);
    expect(fields({ phone: "ring meg" })).toEqual([["phone", "not-a-phone"]]);
    expect(fields({ message: undefined, email: undefined })).toBeUndefined();
  });

  it("takes a foreign number and an e-mail address written in capitals", () => {
    const parsed = SubmitEnquiryInput.parse({ ...asked, phone: "+46 70 123 45 67", email: "Sara@Example.COM" });
    expect(parsed).toMatchObject({ phone: "+46 70 123 45 67", email: "sara@example.com" });
  });
});
