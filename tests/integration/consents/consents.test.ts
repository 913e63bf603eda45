import { expect, it } from "vitest";
import { signConsent } from "@/lib/commands/consents/sign-consent";
import { withdrawConsent } from "@/lib/commands/consents/withdraw-consent";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { clinicTime } from "@/lib/domain/calendar";
import { CONSENT_STATEMENTS, CONSENT_TEXT_VERSION } from "@/lib/domain/consent/consent.schema";
import { ownConsents, consentToWithdraw } from "@/lib/queries/patient/own-consents";
import { ownHome } from "@/lib/queries/patient/own-home";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { stocked } from "@/prisma/treatment";
import { MONDAY, refusalOf, registered, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const text = { textVersion: CONSENT_TEXT_VERSION, locale: "nb" };

it("Eva signs with her name and every sentence ticked, and takes it back without a reason", async () => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db, PATIENTS.eva);
  const eva: SignedInActor = { userId, patientId, name: "Eva Strand", role: "patient", locale: "nb" };
  const facts = { db, may: eva, mayNot: actorOf("doctor"), now: MONDAY };
  const wish = {
    pathwayId,
    kind: "treatment",
    ...text,
    understood: CONSENT_STATEMENTS.treatment,
    signature: "Eva Strand",
  };
  expect(await refusalOf(signConsent, db, eva, { ...wish, signature: "Per Bakken" })).toBe("signature-differs");
  expect(await refusalOf(signConsent, db, eva, { ...wish, understood: [] })).toBe("statements-not-understood");
  const { consentId } = await expectCommandFacts({
    ...{ ...facts, command: signConsent, input: wish, action: "consent.signed", again: "already-signed" },
  });
  const row = await db.prisma.consent.findUniqueOrThrow({ where: { id: consentId } });
  expect(row).toMatchObject({
    kind: "treatment",
    textVersion: CONSENT_TEXT_VERSION,
    signedAt: MONDAY,
    withdrawnAt: null,
  });

  await expectCommandFacts({
    ...{ ...facts, command: withdrawConsent, input: { pathwayId, consentId, reason: "" } },
    ...{ action: "consent.withdrawn", again: "already-withdrawn" },
  });
  expect(await db.prisma.consent.findUniqueOrThrow({ where: { id: consentId } })).toMatchObject({
    withdrawnAt: MONDAY,
  });
  const seen = await ownConsents.run(null, { actor: eva, db, now: MONDAY });
  expect(seen).toMatchObject({
    value: { view: { consents: [{ kind: "treatment", inForce: null, withdrawnAt: MONDAY }, {}, {}] } },
  });
});

it("on the day of a dose Solveig's page shows only that day; she can sign nothing, and still take her consent back", async () => {
  const { db } = clinic;
  await stocked(db);
  const { pathwayId, patient } = await STORIES.solveig(db);
  const now = clinicTime("2026-12-02", "09:00");
  const context = { actor: patient, db, now };
  const home = await ownHome.run(null, context);
  expect(home).toMatchObject({ value: { home: null, afterDose: { visit: { stepKey: "session-3" } } } });
  expect(await ownConsents.run(null, context)).toMatchObject({ value: { view: null } });
  const wish = { pathwayId, kind: "quality-register", ...text, understood: [], signature: "Solveig Brekke" };
  expect(await refusalOf(signConsent, db, patient, wish, now)).toBe("protected-after-dose");

  const open = await consentToWithdraw.run(null, context);
  const consentId = open.ok ? open.value.view?.consents[0]?.inForce?.id : undefined;
  expect(await refusalOf(withdrawConsent, db, patient, { pathwayId, consentId, reason: "" }, now)).toBe("saved");
});
