import { expect, it } from "vitest";
import { cancelOrder } from "@/lib/commands/orders/cancel-order";
import { orderDose } from "@/lib/commands/orders/order-dose";
import { releaseSession } from "@/lib/commands/orders/release-session";
import { clinicTime } from "@/lib/domain/calendar";
import { actorOf } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { TOO_HIGH } from "@/prisma/treatment";
import { refusalOf, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { majasSession } from "@/tests/support/majas-session";

const clinic = useClinic();
const doctor = { may: actorOf("doctor"), mayNot: actorOf("nurse") };

it("the doctor orders Silje's dose from today's weight, takes it back, and orders anew", async () => {
  const { db } = clinic;
  const silje = await STORIES.silje(db);
  const { pathwayId } = silje;
  const now = clinicTime("2026-12-02", "09:00");
  const measurement = await db.prisma.measurement.findFirstOrThrow({
    where: { pathwayId },
    orderBy: { measuredAt: "desc" },
  });
  const input = { pathwayId, visitId: silje.visitOf("session-1").id, measurementId: measurement.id, mgPerKg: "0,75" };
  expect(await refusalOf(orderDose, db, doctor.may, { ...input, mgPerKg: "2" }, now)).toBe("dose-over-cap");
  expect(await refusalOf(orderDose, db, doctor.may, { ...input, mgPerKg: "1,6" }, now)).toBe("outside-range");
  const facts = { db, now, ...doctor };
  const ordered = await expectCommandFacts({
    ...facts,
    command: orderDose,
    input,
    action: "dose.ordered",
    again: "already-ordered",
  });
  const row = await db.prisma.doseOrder.findUniqueOrThrow({ where: { id: ordered.orderId } });
  expect([row.doseMg.toNumber(), row.mgPerKg.toNumber(), row.weightKg.toNumber(), row.maxMg.toNumber()]).toEqual([
    48, 0.75, 64, 120,
  ]);
  expect(row.validUntil).toEqual(clinicTime("2026-12-03", "00:00"));

  await expectCommandFacts({
    ...{ ...facts, command: cancelOrder, action: "order.cancelled", again: "order-already-cancelled" },
    input: { pathwayId, orderId: ordered.orderId, reason: "Feil dose valgt." },
  });
  expect(await refusalOf(orderDose, db, doctor.may, { ...input, mgPerKg: "0,5" }, now)).toBe("saved");
});

it("after an alert the doctor releases the patient, once, when the alerts are acknowledged", async () => {
  const { db } = clinic;
  const { pathwayId, visitId } = (await majasSession(db, { readings: TOO_HIGH, until: "dosed" })).ids;
  await expectCommandFacts({
    ...{ db, ...doctor, now: clinicTime("2026-12-17", "11:55"), command: releaseSession },
    ...{
      action: "session.released",
      again: "already-released",
      input: { pathwayId, visitId, reason: "Falt etter hvile." },
    },
  });
  expect(await db.prisma.doctorRelease.count({ where: { visitId } })).toBe(1);
});
