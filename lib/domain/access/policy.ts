import type { Actor, ActorRole, SignedInActor, SystemActor, VisitorActor } from "@/lib/domain/access/actor";
import { ok, refuse, type Result } from "@/lib/domain/result";

/**
 * Who may do what: the whole table, product document section 2. Role is the first lock; the care relation to this very patient is
 * the second (row-level security and the pathway pipeline); rules about this record are refusals of the command's own rule.
 */
export const PERMISSIONS = {
  // the front door
  "enquiry:submit": ["visitor"],
  "enquiry:triage": ["lead", "doctor"],
  "enquiry:view": ["lead", "doctor"],
  // accounts
  "account:activate": ["visitor"],
  "account:manage-own": ["patient", "doctor", "psychologist", "nurse", "lead"],
  "account:manage": ["lead"],
  "draft:save": ["patient", "doctor", "psychologist", "nurse", "lead"],
  // who is treated, by whom, when
  "patient:register": ["lead"],
  "patient:find": ["doctor", "psychologist", "nurse", "lead"],
  "care-team:set": ["lead"],
  "pathway:view-administration": ["lead"],
  "pathway:view-own": ["patient"],
  "pathway:view-clinical": ["doctor", "psychologist", "nurse"],
  "pathway:pause": ["doctor", "psychologist"],
  "pathway:resume": ["doctor", "psychologist"],
  "pathway:end-early": ["doctor"],
  "pathway:stop-for-safety": ["doctor"],
  "pathway:close": ["doctor"],
  "pathway:start-maintenance": ["lead"],
  "visit:schedule": ["lead", "doctor", "psychologist", "nurse"],
  "visit:cancel": ["lead", "doctor", "psychologist", "nurse"],
  "visit:record-no-show": ["lead", "doctor", "psychologist", "nurse"],
  "visit:record-moment": ["lead", "doctor", "psychologist", "nurse"],
  // a time picked and kept for some minutes, then confirmed: by the patient within the protocol's limits, or by staff
  "visit:hold": ["patient", "lead", "doctor", "psychologist", "nurse"],
  "visit:cancel-own": ["patient"],
  "calendar:view": ["lead", "doctor", "psychologist", "nurse"],
  "calendar-feed:manage-own": ["patient", "doctor", "psychologist", "nurse", "lead"],
  "waiting-list:manage": ["lead"],
  "waiting-list:answer": ["patient"],
  "reminders:choose": ["patient", "lead"],
  "messages:view": ["lead"],
  "messages:retry": ["lead"],
  // what the program does by itself, in jobs
  "messages:deliver": ["system"],
  "booking:let-expire": ["system"],
  "waiting-list:offer": ["system", "lead"],
  "flag:escalate": ["system"],
  "forms:remind": ["system"],
  // what times are given from
  "capacity:view": ["lead", "doctor", "psychologist", "nurse"],
  "capacity:edit": ["lead"],
  // access itself
  "access:break-glass": ["doctor", "psychologist", "nurse"],
  "access:block": ["patient"],
  "access:view-own-log": ["patient"],
  "access:review": ["lead"],
  // screening
  "questionnaire:answer": ["patient"],
  "questionnaire:view-own": ["patient"],
  "questionnaire:enter": ["doctor", "psychologist", "nurse"],
  "questionnaire:invalidate": ["doctor", "psychologist"],
  "kiosk:hand-over": ["doctor", "psychologist", "nurse"],
  "kiosk:open": ["visitor"],
  "kiosk:end": ["patient"],
  "instrument-text:view": ["lead", "doctor", "psychologist", "nurse"],
  "instrument-text:import": ["lead", "doctor"],
  "instrument-text:approve": ["doctor"],
  "diagnosis:record": ["doctor"],
  "patient-medicine:record": ["doctor"],
  "interaction:review": ["doctor"],
  "examination:record": ["doctor", "nurse"],
  "outcomes:view": ["doctor", "psychologist"],
  "consent:sign": ["patient"],
  "consent:withdraw": ["patient"],
  "screening:record": ["doctor"],
  "measurement:record": ["doctor", "nurse"],
  "eligibility:decide": ["doctor"],
  "flag:open": ["doctor", "psychologist", "nurse"],
  "flag:take-on": ["doctor", "psychologist"],
  "flag:record-step": ["doctor", "psychologist", "nurse"],
  "flag:close": ["doctor", "psychologist"],
  "flag:review": ["doctor"],
  // therapy
  "note:sign": ["psychologist"],
  "note:view-therapy": ["doctor", "psychologist"],
  // treatment day
  "dose:order": ["doctor"],
  "time-out:record": ["nurse"],
  "dose:give": ["nurse"],
  "vitals:record": ["nurse", "doctor"],
  "vitals:invalidate": ["nurse", "doctor"],
  "alert:acknowledge": ["nurse", "doctor"],
  "session:release": ["doctor"],
  "session:discharge": ["nurse"],
  "session:view": ["doctor", "psychologist", "nurse"],
  "session:replay": ["doctor", "psychologist", "nurse"],
  "session:decide": ["doctor", "psychologist", "nurse"],
  "session:accept-deviation": ["doctor"],
  "check-in:answer": ["patient"],
  "phase:mark": ["psychologist"],
  "signal:give": ["psychologist", "nurse", "doctor"],
  "touch:record": ["psychologist", "nurse"],
  "process-note:write": ["psychologist"],
  "charted:discard": ["nurse", "psychologist"],
  "infusion:record": ["nurse"],
  "dose:end": ["nurse"],
  "alert:record-step": ["nurse", "doctor"],
  "alert:escalate": ["system"],
  "adverse-event:record": ["doctor", "psychologist", "nurse"],
  "adverse-event:invalidate": ["doctor", "nurse"],
  "adverse-event:follow-up": ["doctor"],
  "emergency:record": ["doctor", "psychologist", "nurse"],
  "emergency-plan:edit": ["lead"],
  "emergency-plan:view": ["lead", "doctor", "psychologist", "nurse"],
  "follow-up-call:record": ["doctor", "psychologist", "nurse"],
  "medicine:receive": ["nurse"],
  "medicine:move": ["nurse"],
  "medicine:count": ["nurse"],
  "medicine:settle-discrepancy": ["nurse", "doctor"],
  "medicine:view": ["nurse", "doctor"],
  // towards the end
  "checkpoint:decide": ["doctor"],
  "letter:sign": ["doctor"],
  "letter:record-sent": ["doctor"],
  "letter:view": ["doctor", "psychologist", "patient"],
} as const satisfies Record<string, readonly ActorRole[]>;

export type Permission = keyof typeof PERMISSIONS;

/** All that a sign-in may do which was opened with a code on the clinic's tablet: the tablet lies in a shared room, in other hands soon. */
export const ON_CLINIC_TABLET: readonly Permission[] = ["questionnaire:answer", "questionnaire:view-own", "kiosk:end"];

/** Who can hold a permit: where neither a visitor nor the program itself may, it is somebody signed in, and the type knows it. */
export type ActorFor<P extends Permission> =
  | SignedInActor
  | ("visitor" extends (typeof PERMISSIONS)[P][number] ? VisitorActor : never)
  | ("system" extends (typeof PERMISSIONS)[P][number] ? SystemActor : never);

export type AccessRefused = { kind: "access-refused"; permission: Permission };

/**
 * Proof that this actor was allowed this. Only `authorize` can make one: the class is not exported as a value and its private
 * field keeps a look-alike object from type-checking.
 */
class GrantedPermit<P extends Permission> {
  readonly #granted = true;
  constructor(
    readonly permission: P,
    readonly actor: ActorFor<P>,
  ) {}
  get isGranted(): boolean {
    return this.#granted;
  }
}
export type Permit<P extends Permission> = GrantedPermit<P>;

/** Whether the role may ever do this. For showing or hiding a button; never instead of `authorize`. */
export function mayRole(role: ActorRole, permission: Permission): boolean {
  const roles: readonly ActorRole[] = PERMISSIONS[permission];
  return roles.includes(role);
}

/**
 * Ask once, get the permit that every write demands. Refuses when the actor's role does not hold the permission, or when the sign-in is limited to
 * less than the role may.
 */
export function authorize<P extends Permission>(actor: Actor, permission: P): Result<Permit<P>, AccessRefused> {
  const isWithinLimit = !isLimited(actor) || ON_CLINIC_TABLET.includes(permission);
  return isWithinLimit && mayRole(actor.role, permission)
    ? ok(new GrantedPermit(permission, actor as ActorFor<P>))
    : refuse({ kind: "access-refused", permission });
}

/** Whether this is a sign-in for the forms alone, on the clinic's tablet. */
export function isLimited(actor: Actor): boolean {
  return "limitedTo" in actor && actor.limitedTo === "forms";
}
