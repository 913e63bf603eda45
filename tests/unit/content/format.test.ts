import { describe, expect, it } from "vitest";
import { formatAge, formatNumber, formatPeriod, formatQuantity, formatShortDateTime } from "@/lib/content/format";

describe("dates and numbers as people here write them", () => {
  it.each([
    ["nb", "onsdag 2. desember kl. 10.00–11.00"],
    ["en", "Wednesday 2 December, 10:00–11:00"],
  ] as const)("a visit in winter (%s)", (locale, text) => {
    expect(formatPeriod(new Date("2026-12-02T09:00:00Z"), new Date("2026-12-02T10:00:00Z"), locale)).toBe(text);
  });

  it("is on summer time in July, and on the next day after midnight in Oslo", () => {
    expect(formatShortDateTime(new Date("2026-07-01T22:30:00Z"), "nb")).toBe("02.07.2026 kl. 00.30");
  });

  it("the hour that comes twice in October reads 02.30 both times", () => {
    expect(formatShortDateTime(new Date("2026-10-25T00:30:00Z"), "nb")).toBe("25.10.2026 kl. 02.30");
    expect(formatShortDateTime(new Date("2026-10-25T01:30:00Z"), "nb")).toBe("25.10.2026 kl. 02.30");
  });

  it("has a decimal comma in Norwegian and a point in English", () => {
    expect(formatNumber(72.5, "nb")).toBe("72,5");
    expect(formatNumber(72.5, "en")).toBe("72.5");
    expect(formatQuantity(1.4, "ml", "nb", 2)).toBe("1,40\u00a0ml");
    expect(formatNumber(-3, "nb")).toBe("−3");
    expect(formatNumber(12000, "nb")).toBe("12\u202f000");
  });

  it("the birthday itself is a year more", () => {
    expect(formatAge("1986-06-15", "2026-06-14", "nb")).toBe("39 år");
    expect(formatAge("1986-06-15", "2026-06-15", "en")).toBe("40 years");
  });
});
