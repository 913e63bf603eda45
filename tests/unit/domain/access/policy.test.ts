import { describe, expect, expectTypeOf, it } from "vitest";
import { ROLES, type SignedInActor, visitor } from "@/lib/domain/access/actor";
import { authorize, isLimited, mayRole, type Permission, PERMISSIONS, type Permit } from "@/lib/domain/access/policy";

/** Staff of every role keep the calendar. */
const CALENDAR = [
  "visit:hold",
  "visit:record-moment",
  "calendar:view",
  "calendar-feed:manage-own",
  "capacity:view",
] as const;

/** The three who are with the patient on a treatment day. */
const TREATMENT_DAY = [
  ...(["session:replay", "session:decide", "signal:give", "emergency:record", "emergency-plan:view"] as const),
  ...(["adverse-event:record", "follow-up-call:record"] as const),
] as const;

/**
 * The policy written a second time, by role instead of by permission: a change in one place alone fails here. Read from product document 2:
 * what each role does, and what it never does.
 */
const BY_ROLE: Record<string, Permission[]> = {
  visitor: ["enquiry:submit", "account:activate", "kiosk:open"],
  system: [
    "messages:deliver",
    "booking:let-expire",
    "waiting-list:offer",
    "forms:remind",
    "flag:escalate",
    "alert:escalate",
  ],
  patient: [
    ...(["visit:hold", "visit:cancel-own"] as const),
    ...(["calendar-feed:manage-own", "waiting-list:answer", "reminders:choose"] as const),
    ...(["account:manage-own", "draft:save", "pathway:view-own", "access:block", "access:view-own-log"] as const),
    ...(["questionnaire:answer", "consent:sign", "consent:withdraw", "letter:view"] as const),
    ...(["questionnaire:view-own", "kiosk:end", "check-in:answer"] as const),
  ],
  doctor: [
    ...TREATMENT_DAY,
    ...(["session:accept-deviation", "alert:record-step", "medicine:settle-discrepancy"] as const),
    ...(["adverse-event:invalidate", "adverse-event:follow-up"] as const),
    ...CALENDAR,
    ...([
      "enquiry:triage",
      "enquiry:view",
      "account:manage-own",
      "draft:save",
      "patient:find",
      "pathway:view-clinical",
    ] as const),
    ...(["pathway:pause", "pathway:resume", "pathway:end-early", "pathway:stop-for-safety", "pathway:close"] as const),
    ...(["visit:schedule", "visit:cancel", "visit:record-no-show", "access:break-glass"] as const),
    ...(["screening:record", "measurement:record", "eligibility:decide", "flag:open", "flag:close"] as const),
    ...(["diagnosis:record", "patient-medicine:record", "interaction:review", "examination:record"] as const),
    ...(["flag:take-on", "flag:record-step", "flag:review"] as const),
    ...(["questionnaire:enter", "questionnaire:invalidate", "kiosk:hand-over", "outcomes:view"] as const),
    ...(["note:view-therapy", "dose:order", "vitals:record", "vitals:invalidate"] as const),
    ...(["alert:acknowledge", "session:release", "session:view", "medicine:view"] as const),
    ...(["checkpoint:decide", "letter:sign", "letter:record-sent", "letter:view"] as const),
    ...(["instrument-text:view", "instrument-text:import", "instrument-text:approve"] as const),
  ],
  psychologist: [
    ...TREATMENT_DAY,
    ...(["phase:mark", "touch:record", "process-note:write", "charted:discard"] as const),
    ...CALENDAR,
    ...([
      "account:manage-own",
      "draft:save",
      "patient:find",
      "pathway:view-clinical",
      "pathway:pause",
      "pathway:resume",
    ] as const),
    ...([
      "visit:schedule",
      "visit:cancel",
      "visit:record-no-show",
      "access:break-glass",
      "flag:open",
      "flag:close",
    ] as const),
    ...(["flag:take-on", "flag:record-step"] as const),
    ...(["questionnaire:enter", "questionnaire:invalidate", "kiosk:hand-over", "outcomes:view"] as const),
    ...(["note:sign", "note:view-therapy", "session:view", "letter:view", "instrument-text:view"] as const),
  ],
  nurse: [
    ...TREATMENT_DAY,
    "charted:discard",
    ...(["touch:record", "infusion:record", "dose:end", "alert:record-step", "adverse-event:invalidate"] as const),
    ...(["medicine:move", "medicine:count", "medicine:settle-discrepancy"] as const),
    ...CALENDAR,
    ...(["account:manage-own", "draft:save", "patient:find", "pathway:view-clinical"] as const),
    ...([
      "visit:schedule",
      "visit:cancel",
      "visit:record-no-show",
      "access:break-glass",
      "measurement:record",
      "examination:record",
      "flag:open",
      "flag:record-step",
    ] as const),
    ...(["questionnaire:enter", "kiosk:hand-over"] as const),
    ...(["time-out:record", "dose:give", "vitals:record", "vitals:invalidate", "alert:acknowledge"] as const),
    ...(["session:discharge", "session:view", "medicine:receive", "medicine:view"] as const),
    "instrument-text:view",
  ],
  lead: [
    ...(["emergency-plan:edit", "emergency-plan:view"] as const),
    ...CALENDAR,
    ...(["capacity:edit", "waiting-list:manage", "reminders:choose", "messages:view"] as const),
    ...(["messages:retry", "waiting-list:offer"] as const),
    ...(["instrument-text:view", "instrument-text:import"] as const),
    ...(["enquiry:triage", "enquiry:view", "account:manage-own", "account:manage", "draft:save"] as const),
    ...(["patient:register", "patient:find", "care-team:set", "pathway:view-administration"] as const),
    ...([
      "pathway:start-maintenance",
      "visit:schedule",
      "visit:cancel",
      "visit:record-no-show",
      "access:review",
    ] as const),
  ],
};

const ALL = Object.keys(PERMISSIONS) as Permission[];
const EVERYBODY = ["visitor", "system", ...ROLES] as const;
const actor = (role: SignedInActor["role"]): SignedInActor => ({
  userId: role,
  name: role,
  role,
  patientId: null,
  locale: "nb",
});

describe("who may do what", () => {
  it.each(EVERYBODY)("a %s may do exactly what the second table says", (role) => {
    expect(ALL.filter((permission) => mayRole(role, permission)).toSorted()).toEqual(
      [...(BY_ROLE[role] ?? [])].toSorted(),
    );
  });

  it("every permission is denied to at least one role", () => {
    expect(ALL.filter((permission) => EVERYBODY.every((role) => mayRole(role, permission)))).toEqual([]);
  });

  it("who orders the dose never gives it, and who gives it never orders", () => {
    expect([mayRole("doctor", "dose:give"), mayRole("nurse", "dose:order")]).toEqual([false, false]);
  });

  it("the clinic lead sees no clinical content and the nurse no therapy content", () => {
    expect([
      mayRole("lead", "pathway:view-clinical"),
      mayRole("lead", "letter:view"),
      mayRole("nurse", "note:view-therapy"),
    ]).toEqual([...[false, false, false]]);
  });
});

describe("a sign-in on the clinic's tablet", () => {
  const onTablet = (role: SignedInActor["role"]): SignedInActor => ({ ...actor(role), limitedTo: "forms" });

  it("may answer the patient's own forms, see which they are, and end: nothing else of all that exists", () => {
    const may = ALL.filter((permission) => authorize(onTablet("patient"), permission).ok);
    expect(may.toSorted()).toEqual(["kiosk:end", "questionnaire:answer", "questionnaire:view-own"]);
  });

  it("is refused by name, as any other", () => {
    expect(authorize(onTablet("patient"), "pathway:view-own")).toEqual({
      ok: false,
      refusal: { kind: "access-refused", permission: "pathway:view-own" },
    });
  });

  it("gives nobody more than their role has", () => {
    for (const role of ROLES.filter((other) => other !== "patient"))
      expect(ALL.filter((permission) => authorize(onTablet(role), permission).ok)).toEqual([]);
  });

  it("a whole sign-in is not limited", () => {
    expect([isLimited(actor("patient")), isLimited(visitor("nb")), isLimited(onTablet("patient"))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("the permit", () => {
  it("carries the permission and the actor it was granted to", () => {
    const granted = authorize(actor("doctor"), "dose:order");
    expect(granted).toMatchObject({
      ok: true,
      value: { permission: "dose:order", actor: { role: "doctor" }, isGranted: true },
    });
  });

  it("is refused by name: access-refused", () => {
    expect(authorize(actor("nurse"), "dose:order")).toEqual({
      ok: false,
      refusal: { kind: "access-refused", permission: "dose:order" },
    });
    expect(authorize(visitor("nb"), "patient:find")).toMatchObject({ ok: false });
  });

  it("cannot be made by hand: a look-alike does not type-check, nor does another permission's", () => {
    const lookAlike = { permission: "dose:order" as const, actor: actor("nurse"), isGranted: true };
    expectTypeOf(lookAlike).not.toExtend<Permit<"dose:order">>();
    expectTypeOf<Permit<"dose:give">>().not.toExtend<Permit<"dose:order">>();
    expect(lookAlike.isGranted).toBe(true);
  });
});
