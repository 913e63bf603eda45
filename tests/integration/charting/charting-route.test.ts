import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/live/charting/route";
import type { FormState } from "@/components/form/form-state";
import { discardCharted } from "@/lib/commands/charting/discard-charted";
import { clinicTime } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { actorOf, STAFF } from "@/prisma/staff";
import { PATIENTS } from "@/prisma/personas";
import { actAs, actWithForgedCookie, setClinicClock } from "@/tests/security/request";
import { expectNothingWritten, registered, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { addStaff } from "@/tests/support/database-rows";
import { majasSession } from "@/tests/support/majas-session";

// What was charted in Maja's session without contact arrives later, from the queue in the browser.

const clinic = useClinic();
const at = (time: string) => clinicTime("2026-12-17", time).toISOString();
const { userId: kari } = STAFF.nurse;
let ids = { pathwayId: "", visitId: "" };
let eva = "";
let stranger = "";

beforeAll(async () => {
  const { db } = clinic;
  ({ ids } = await majasSession(db, { until: "ordered" }));
  eva = (await registered(db, PATIENTS.eva)).userId;
  stranger = (await addStaff(db, "Frank Vikar", "nurse")).userId;
});

beforeEach(async () => {
  await setClinicClock(clinic.db, clinicTime("2026-12-17", "10:40"));
  await actAs(clinic.db, kari);
});

const reading = (happenedAt: string, values: object = {}) => ({
  ...{ ...ids, commandId: newId(), happenedAt, deviceAt: at("11:40"), measuredOn: "2026-12-17", measuredTime: "" },
  ...{ systolicMmHg: "128", diastolicMmHg: "80", heartRateBpm: "72", spo2Percent: "98", respiratoryRatePerMin: "14" },
  ...{ moaas: 5, nausea: 0, anxiety: 2, dissociation: 0, skippedReason: "", comment: "", ...values },
});
const OWN_PAGE = { "content-type": "application/json", "sec-fetch-site": "same-origin" };

async function post(body: unknown, headers: Record<string, string> = OWN_PAGE) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await POST(new Request("http://localhost/live/charting", { method: "POST", headers, body: text }));
  return { code: answer.status, ...((await answer.json()) as FormState) };
}
const send = (values: object, command = "record-vitals", userId = kari) => post({ userId, command, values });
const rows = () =>
  clinic.db.prisma.vitalsReading.findMany({ where: { visitId: ids.visitId }, orderBy: { recordedAt: "asc" } });

describe("what arrives", () => {
  it("is charted when it happened, marked with when it came and with the device's own clock, and once however often it comes", async () => {
    const sent = reading(at("10:12"));
    const first = await send(sent);
    expect(first).toMatchObject({ code: 200, status: "saved" });
    expect(await send(sent)).toEqual(first);
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ id: sent.commandId, systolicMmHg: 128, recordedById: kari });
    expect(row?.measuredAt.toISOString()).toBe(at("10:12"));
    expect(row?.deviceAt?.toISOString()).toBe(at("11:40"));
    expect(row && row.recordedAt.getTime() - row.measuredAt.getTime()).toBeGreaterThan(27 * 60_000);
  });

  it("a time of the room that was typed counts before the moment of typing", async () => {
    const sent = reading(at("10:30"), { measuredTime: "10:20" });
    expect(await send(sent)).toMatchObject({ status: "saved" });
    const row = (await rows()).find(({ id }) => id === sent.commandId);
    expect(row?.measuredAt.toISOString()).toBe(at("10:20"));
  });

  it("what the rules refuse is refused with their sentence in the person's language, and writes nothing", async () => {
    await expectNothingWritten(clinic.db, async () => {
      const told = await send(reading(at("10:50")));
      expect(told).toMatchObject({ code: 200, status: "refused" });
      expect(told.message).toMatch(/^[A-ZÆØÅ].+\.$/);
    });
  });

  it("a device that has its time from a machine some seconds ahead charts now, not the future", async () => {
    const sent = reading(new Date(clinicTime("2026-12-17", "10:40").getTime() + 20_000).toISOString());
    expect(await send(sent)).toMatchObject({ status: "saved" });
  });

  it("a field that no device could have shown is named, as in the form", async () => {
    const told = await send(reading(at("10:31"), { spo2Percent: "140" }));
    expect(told.status).toBe("invalid");
    expect(Object.keys(told.fieldErrors ?? {})).toEqual(["spo2Percent"]);
  });

  it("the psychologist's note arrives under her own name; the nurse may not write one", async () => {
    const note = { ...ids, commandId: newId(), text: "Ser fred ut.", happenedAt: at("10:25"), deviceAt: null };
    expect(await send(note, "write-process-note")).toMatchObject({ status: "refused" });
    const { userId } = STAFF.psychologist;
    await actAs(clinic.db, userId);
    expect(await send(note, "write-process-note", userId)).toMatchObject({ status: "saved" });
    const [row] = await clinic.db.prisma.processNote.findMany();
    expect(row?.happenedAt.toISOString()).toBe(at("10:25"));
  });
});

describe("who may send, and what", () => {
  const refusedWith = async (code: number, attempt: () => Promise<{ code: number; status: string }>) => {
    await expectNothingWritten(clinic.db, async () => {
      expect((await attempt()).code).toBe(code);
    });
  };

  it("nobody without a sign-in, with a forged one, or on the clinic's tablet", async () => {
    await actAs(clinic.db, null);
    await refusedWith(401, () => send(reading(at("10:32"))));
    actWithForgedCookie();
    await refusedWith(401, () => send(reading(at("10:32"))));
    await actAs(clinic.db, eva, "forms");
    await refusedWith(401, () => send(reading(at("10:32")), "record-vitals", eva));
  });

  it("what one nurse has charted is not sent by another who has signed in on the same device", async () => {
    await actAs(clinic.db, STAFF.secondNurse.userId);
    await refusedWith(401, () => send(reading(at("10:32"))));
  });

  it("a nurse who does not treat the patient, and a patient, chart nothing", async () => {
    for (const userId of [stranger, eva]) {
      await actAs(clinic.db, userId);
      await expectNothingWritten(clinic.db, async () => {
        expect(await send(reading(at("10:32")), "record-vitals", userId)).toMatchObject({
          code: 200,
          status: "refused",
        });
      });
    }
  });

  it("nothing but what may be charted without contact: no dose, no discharge, no signature", async () => {
    for (const command of ["give-dose", "discharge-patient", "sign-note", "order-dose", "__proto__"])
      await refusedWith(400, () => send(reading(at("10:32")), command));
  });

  it("nothing from another site, nothing that is no JSON, and nothing of unreasonable length", async () => {
    const body = { userId: kari, command: "record-vitals", values: reading(at("10:32")) };
    await refusedWith(403, () => post(body, { ...OWN_PAGE, "sec-fetch-site": "cross-site" }));
    await refusedWith(403, () => post(body, { ...OWN_PAGE, "content-type": "text/plain" }));
    await refusedWith(403, () => post(body, { "content-type": "application/json" }));
    await refusedWith(403, () =>
      post(body, { "content-type": "application/json", origin: "https://elsewhere.example", host: "localhost" }),
    );
    await refusedWith(400, () => post("{"));
    await refusedWith(413, () => post({ ...body, values: { ...body.values, comment: "a".repeat(70_000) } }));
  });
});

it("what was refused is given up with a reason, which stays on record; in a session of the patient's only", async () => {
  const input = {
    ...{ ...ids, entryId: newId(), charted: "record-vitals", happenedAt: at("10:50") },
    ...{ refusal: "Tidspunktet er ikke kommet ennå.", reason: "Tastet feil, ført på nytt." },
  };
  await expectCommandFacts({
    ...{ db: clinic.db, command: discardCharted, now: clinicTime("2026-12-17", "10:40"), input },
    ...{ may: actorOf("nurse"), mayNot: actorOf("doctor"), action: "charted.discarded", again: "saved" },
  });
  const context = { db: clinic.db, actor: actorOf("nurse"), now: clinicTime("2026-12-17", "10:40") };
  const elsewhere = { ...input, commandId: newId(), visitId: newId() };
  expect(await discardCharted.run(elsewhere, context)).toMatchObject({ refusal: { kind: "session-unknown" } });
});
