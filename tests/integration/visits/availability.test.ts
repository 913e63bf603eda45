import { beforeAll, expect, it } from "vitest";
import { useClinic } from "@/tests/support/clinic";
import { availabilityOfMonth, fillClinic, median } from "@/tests/support/full-clinic";

const clinic = useClinic();

// 50 ms is the promise on a quiet machine (tests/bench); here a neighbour's build must not fail it, and a search gone wrong must.
const LIMIT_MS = 150;
const ROUNDS = 3;

beforeAll(() => fillClinic(clinic.db, 2_000));

it("the free times of a month for one visit type, in a clinic with a year booked, are found in a moment", async () => {
  const { times } = await availabilityOfMonth(clinic.db, "2027-03-01");
  expect(times.length).toBeGreaterThan(0);
  const medians: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const measured: number[] = [];
    for (let i = 0; i < 9; i += 1) measured.push((await availabilityOfMonth(clinic.db, "2027-03-01")).milliseconds);
    medians.push(median(measured));
  }
  expect(Math.min(...medians), `medians of ${ROUNDS} rounds: ${medians.map(Math.round).join(", ")} ms`).toBeLessThan(
    LIMIT_MS,
  );
});
