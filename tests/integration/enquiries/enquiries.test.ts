import { describe, expect, it } from "vitest";
import { submitEnquiry } from "@/lib/commands/enquiries/submit-enquiry";
import { triageEnquiry } from "@/lib/commands/enquiries/triage-enquiry";
import { visitor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { actorOf } from "@/prisma/staff";
import { expectNothingWritten, MONDAY, refusalOf, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const somebody = visitor("nb");
const ring = (phone: string, commandId = newId()) => ({
  commandId,
  name: "Sara Moen",
  phone,
  email: "",
  preferredTime: "any",
  message: "",
  locale: "nb",
});

describe("submit-enquiry", () => {
  it("keeps the enquiry and an audit row without name or number", async () => {
    const { id } = await succeed(submitEnquiry, clinic.db, somebody, ring("400 00 101"));
    const row = await clinic.db.prisma.enquiry.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ name: "Sara Moen", phone: "40000101", receivedAt: MONDAY });
    const audit = await clinic.db.prisma.auditEntry.findFirstOrThrow({ where: { subjectId: id } });
    expect(audit).toMatchObject({ action: "enquiry.submitted", actorRole: "visitor", actorId: null, payload: "{}" });
  });

  it("answers the same when it is sent again with the same id", async () => {
    const sent = ring("400 00 102");
    const first = await succeed(submitEnquiry, clinic.db, somebody, sent);
    await expectNothingWritten(clinic.db, async () => {
      expect(await succeed(submitEnquiry, clinic.db, somebody, sent)).toEqual(first);
    });
  });

  it("refuses the fourth within an hour from one phone and writes nothing: too-many-enquiries", async () => {
    for (let n = 0; n < 3; n++) await succeed(submitEnquiry, clinic.db, somebody, ring("400 00 103"));
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(submitEnquiry, clinic.db, somebody, ring("+47 400 00 103"))).toBe("too-many-enquiries");
    });
    const later = new Date("2026-11-02T09:00:01.000Z");
    expect(await refusalOf(submitEnquiry, clinic.db, somebody, ring("400 00 103"), later)).toBe("saved");
  });

  it("is for visitors only", async () => {
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(submitEnquiry, clinic.db, actorOf("nurse"), ring("400 00 104"))).toBe("access-refused");
    });
  });
});

describe("triage-enquiry", () => {
  it("adds a note; the newest counts; a decline needs a reason and settles it", async () => {
    const { id: enquiryId } = await succeed(submitEnquiry, clinic.db, somebody, ring("400 00 105"));
    const lead = actorOf("lead");
    const { id } = await succeed(triageEnquiry, clinic.db, lead, {
      enquiryId,
      outcome: "called-no-answer",
      reason: "",
    });
    expect(await clinic.db.prisma.enquiryTriage.findUniqueOrThrow({ where: { id } })).toMatchObject({
      outcome: "called-no-answer",
      triagedById: lead.userId,
    });
    await expectNothingWritten(clinic.db, async () => {
      const declined = { enquiryId, outcome: "declined", reason: " " };
      expect(await refusalOf(triageEnquiry, clinic.db, lead, declined)).toBe("reason-missing");
    });
    await succeed(triageEnquiry, clinic.db, lead, {
      enquiryId,
      outcome: "declined",
      reason: "Ønsker et annet tilbud.",
    });
    expect(await refusalOf(triageEnquiry, clinic.db, lead, { enquiryId, outcome: "waiting-list", reason: "" })).toBe(
      "already-declined",
    );
  });

  it("does not find an enquiry that was never sent, and is not for nurses", async () => {
    const unknown = { enquiryId: newId(), outcome: "waiting-list", reason: "" };
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(triageEnquiry, clinic.db, actorOf("lead"), unknown)).toBe("not-found");
      expect(await refusalOf(triageEnquiry, clinic.db, actorOf("nurse"), unknown)).toBe("access-refused");
    });
  });
});
