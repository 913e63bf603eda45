import { describe, expect, it } from "vitest";
import { acceptNationalId, readNationalId } from "@/lib/domain/patient/national-id";

const kindOf = (typed: string) => {
  const read = readNationalId(typed);
  return read.ok ? `${read.value.kind}, ${read.value.origin}` : read.refusal.kind;
};

// Every number here is literal from the reference, section 4.6; nothing is computed by the code under test.
describe("a Norwegian identity number", () => {
  it.each([
    ["13097248022", "birth-number, real"],
    ["29029648784", "birth-number, real"],
    ["15021951940", "birth-number, real"],
    ["53097248016", "d-number, real"],
    // The one help number here: control digits worked out by hand from the weights of section 4.6 (sums 187 and 160).
    ["13497248005", "h-number, real"],
    ["10915596784", "birth-number, synthetic"],
    ["15718610068", "birth-number, synthetic"],
  ])("%s is a %s number", (digits, kind) => {
    expect(kindOf(digits)).toBe(kind);
  });

  it.each(["15868610066", "15868610147", "15868610228", "15868610309"])(
    "%s is accepted: control digits by today's rule or by the one from 2032",
    (digits) => {
      expect(kindOf(digits)).toBe("birth-number, synthetic");
    },
  );

  it.each([
    ["13097248032", "the first control digit is wrong"],
    ["13097248023", "the second control digit is wrong"],
    ["1234567890", "it has ten digits"],
    ["1309724802A", "it has a letter"],
    ["", "it is empty"],
    ["00000000000", "there is no day 0"],
  ])("%s is refused as national-id-invalid: %s", (digits) => {
    expect(kindOf(digits)).toBe("national-id-invalid");
  });

  it("may be typed with blanks", () => {
    expect(kindOf("158686 10066")).toBe("birth-number, synthetic");
  });

  it("tells day, month and year of century, and neither sex nor century", () => {
    const read = readNationalId("53097248016");
    expect(read).toEqual({
      ok: true,
      value: { digits: "53097248016", kind: "d-number", origin: "real", day: 13, month: 9, yearOfCentury: 72 },
    });
  });
});

describe("whether a number may be registered here", () => {
  const demo = { production: false };
  const production = { production: true };
  const refusalOf = (digits: string, birthDate: string, clinic: { production: boolean }) => {
    const accepted = acceptNationalId(digits, { birthDate }, clinic);
    return accepted.ok ? "accepted" : accepted.refusal.kind;
  };

  it("accepts a synthetic number outside production, and only there: synthetic-in-production", () => {
    expect(refusalOf("15868610066", "1986-06-15", demo)).toBe("accepted");
    expect(refusalOf("15718610068", "1986-06-15", demo)).toBe("accepted");
    expect(refusalOf("15868610066", "1986-06-15", production)).toBe("synthetic-in-production");
    expect(refusalOf("15718610068", "1986-06-15", production)).toBe("synthetic-in-production");
  });

  it("accepts a real number in production, and only there: real-outside-production", () => {
    expect(refusalOf("13097248022", "1972-09-13", production)).toBe("accepted");
    expect(refusalOf("53097248016", "1972-09-13", production)).toBe("accepted");
    expect(refusalOf("13097248022", "1972-09-13", demo)).toBe("real-outside-production");
  });

  it("refuses a typed birth date that differs from the number in day, month or year: birth-date-mismatch", () => {
    expect(refusalOf("15868610066", "1986-06-14", demo)).toBe("birth-date-mismatch");
    expect(refusalOf("15868610066", "1986-07-15", demo)).toBe("birth-date-mismatch");
    expect(refusalOf("15868610066", "1985-06-15", demo)).toBe("birth-date-mismatch");
  });

  it("leaves the century to the person who types: 1919 and 2019 both agree with a number of year 19", () => {
    expect(refusalOf("15021951940", "1919-02-15", production)).toBe("accepted");
    expect(refusalOf("15021951940", "2019-02-15", production)).toBe("accepted");
  });

  it("refuses a wrong number before anything else: national-id-invalid", () => {
    expect(refusalOf("13097248032", "1972-09-13", production)).toBe("national-id-invalid");
  });
});
