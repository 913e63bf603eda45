import { afterEach, expect, it, vi } from "vitest";
import { clinicNow, moveDemoClock } from "@/lib/db/clinic-clock";
import { claimEnvironment } from "@/lib/db/clinic-environment";
import { useTestDatabase } from "@/tests/support/database";

const opened = useTestDatabase();
const CHRISTMAS = new Date("2026-12-24T16:00:00.000Z");

afterEach(() => vi.unstubAllEnvs());

function asProduction() {
  vi.stubEnv("FORLOP_ENVIRONMENT", "production");
  vi.stubEnv("DATABASE_URL", "postgresql://user:password@localhost/forlop");
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of at least thirty-two characters");
  vi.stubEnv("NEXTAUTH_URL", "https://klinikken.example");
}

it("a demonstration's clock can be moved and walks on from there", async () => {
  await moveDemoClock(opened.db, CHRISTMAS);
  const aheadMs = (await clinicNow(opened.db)).getTime() - CHRISTMAS.getTime();
  expect(aheadMs).toBeGreaterThanOrEqual(0);
  expect(aheadMs).toBeLessThan(60_000);
});

it("in production the clock cannot be moved, and a setting that moves it is not read", async () => {
  asProduction();
  await expect(moveDemoClock(opened.db, CHRISTMAS)).rejects.toThrow("cannot be moved");
  expect(Math.abs((await clinicNow(opened.db)).getTime() - Date.now())).toBeLessThan(60_000);
});

it("a database keeps to the environment it was first opened in", async () => {
  await claimEnvironment(opened.db, "demo");
  await claimEnvironment(opened.db, "demo");
  await expect(claimEnvironment(opened.db, "production")).rejects.toThrow(
    "holds a demo clinic and cannot be opened as production",
  );
});
