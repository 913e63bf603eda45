import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const SCRIPT = `
import { formatDateTime } from "@/lib/content/format";
console.log(formatDateTime(new Date("2026-12-02T09:00:00.000Z"), "nb"));
console.log(formatDateTime(new Date("2026-07-01T22:30:00.000Z"), "nb"));
`;

function inZone(zone: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", SCRIPT], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  expect(stderr).toBe("");
  return stdout;
}

it.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])(
  "a machine in %s shows the clinic's time in Oslo",
  (zone) => {
    expect(inZone(zone)).toBe("onsdag 2. desember kl. 10.00\ntorsdag 2. juli kl. 00.30\n");
  },
);
