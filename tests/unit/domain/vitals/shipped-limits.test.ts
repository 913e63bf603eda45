import { expect, it } from "vitest";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { REFERENCE_MONITORING } from "@/tests/unit/domain/vitals/reference-limits";

it("every shipped protocol carries the limits of reference 3.6", () => {
  expect(SHIPPED_PROTOCOLS.length).toBeGreaterThan(0);
  for (const { monitoring } of SHIPPED_PROTOCOLS) expect(monitoring.limits).toEqual(REFERENCE_MONITORING.limits);
});
