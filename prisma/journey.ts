import { v5 } from "uuid";
import type { Command } from "@/lib/commands/define-command";
import { activateAccount } from "@/lib/commands/accounts/activate-account";
import { decideEligibility } from "@/lib/commands/eligibility/decide-eligibility";
import { registerPatient } from "@/lib/commands/patients/register-patient";
import { enterQuestionnaire } from "@/lib/commands/questionnaires/enter-questionnaire";
import { submitQuestionnaire } from "@/lib/commands/questionnaires/submit-questionnaire";
import { confirmMedicineList } from "@/lib/commands/screening/confirm-medicine-list";
import { recordDiagnosis } from "@/lib/commands/screening/record-diagnosis";
import { recordExamination } from "@/lib/commands/screening/record-examination";
import { recordMeasurement } from "@/lib/commands/screening/record-measurement";
import { recordMedicine } from "@/lib/commands/screening/record-medicine";
import { recordScreening } from "@/lib/commands/screening/record-screening";
import { recordTreatmentTrial } from "@/lib/commands/screening/record-treatment-trial";
import { signConsent } from "@/lib/commands/consents/sign-consent";
import { signNote } from "@/lib/commands/notes/sign-note";
import { scheduleVisit } from "@/lib/commands/visits/schedule-visit";
import type { Database } from "@/lib/db/open-database";
import { type Actor, type SignedInActor, visitor } from "@/lib/domain/access/actor";
import type { Permission } from "@/lib/domain/access/policy";
import { addCalendarDays, type CalendarDate, clinicTime } from "@/lib/domain/calendar";
import { CONSENT_STATEMENTS, CONSENT_TEXT_VERSION } from "@/lib/domain/consent/consent.schema";
import type { NoteKind } from "@/lib/domain/pathway/pathway-record";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { ConsentKind, InstrumentKey, Protocol } from "@/lib/domain/protocol/protocol.schema";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { shippedText } from "@/lib/content/instruments/instrument-texts";
import { activationCode } from "@/lib/platform/activation-codes";
import type { PatientPersona } from "@/prisma/personas";
import { actorOf, DEMO_PASSWORD, ROOMS, type StaffKey } from "@/prisma/staff";
import { DIAGNOSES, EXAMINATIONS, HEALTH_ANSWERS, MEDICINES, NOTE_TEXTS, TRIALS } from "@/prisma/texts";

const NAMESPACE = "6f0f2c1e-6d7b-5f3a-9a34-2f6f6f726c6f";

/** The nine answers of a PHQ-9, item 9 last. */
export type Phq9 = readonly [number, number, number, number, number, number, number, number, number];

/** The invented course of one patient, told by running the clinic's own commands as the people who would run them, at fixed moments. */
export class Journey {
  readonly protocol: Protocol;
  pathwayId = "";
  patient: SignedInActor;
  readonly visits = new Map<string, { id: string; date: CalendarDate; time: string }>();
  private commands = 0;

  constructor(
    readonly db: Database,
    readonly persona: PatientPersona,
    protocolKey = "kap-4",
  ) {
    const protocol = SHIPPED_PROTOCOLS.find((shipped) => shipped.key === protocolKey);
    if (!protocol) throw new Error(`No protocol ${protocolKey}`);
    this.protocol = protocol;
    this.patient = { userId: "", name: persona.name, role: "patient", patientId: null, locale: persona.locale };
  }

  /** Run a command that is expected to succeed; a refusal is a fault in the story and stops it. */
  async run<P extends Permission, E extends { kind: string }, Saved>(
    command: Command<P, E, Saved>,
    actor: Actor,
    now: Date,
    input: Record<string, unknown>,
  ): Promise<Saved> {
    const commandId = v5(`${this.persona.key}:${this.commands++}`, NAMESPACE);
    const result = await command.run({ commandId, pathwayId: this.pathwayId, ...input }, { actor, db: this.db, now });
    if (result.ok) return result.value;
    throw new Error(
      `${this.persona.name}: ${command.name} at ${now.toISOString()} was refused: ${JSON.stringify(result.refusal)}`,
    );
  }

  get doctor(): SignedInActor {
    return actorOf(this.persona.doctor);
  }
  get psychologist(): SignedInActor {
    return actorOf(this.persona.psychologist);
  }
  /** Each psychologist works with a nurse of their own; the other nurse is the second person. */
  get nurseKey(): StaffKey {
    return this.persona.psychologist === "psychologist" ? "nurse" : "secondNurse";
  }
  get nurse(): SignedInActor {
    return actorOf(this.nurseKey);
  }
  get secondNurseKey(): StaffKey {
    return this.nurseKey === "nurse" ? "secondNurse" : "nurse";
  }

  async registered(date: CalendarDate, enquiryId = ""): Promise<void> {
    const { name, birthDate, nationalId, email, locale, referralReason } = this.persona;
    const saved = await this.run(registerPatient, actorOf("lead"), clinicTime(date, "09:00"), {
      ...{ name, birthDate, nationalId, email, locale, referralReason, enquiryId },
      phone: "400 00 200",
      gpName: "Ragnhild Tveit",
      gpOffice: "Tveita legekontor",
      nextOfKin: "Nærmeste pårørende, 400 00 300",
      protocolId: this.protocol.id,
      psychologistId: this.psychologist.userId,
      doctorIds: [this.doctor.userId],
      nurseIds: [actorOf("nurse").userId, actorOf("secondNurse").userId],
    });
    this.pathwayId = saved.pathwayId;
    this.patient = { ...this.patient, userId: saved.userId, patientId: saved.patientId };
    await this.run(activateAccount, visitor(locale), clinicTime(date, "18:00"), {
      code: activationCode(saved.pathwayId),
      password: DEMO_PASSWORD,
      repeat: DEMO_PASSWORD,
    });
  }

  async answersPhq9(date: CalendarDate, time: string, answers: Phq9): Promise<void> {
    await this.answers("phq-9", date, time, answers);
  }

  /** The patient answers a form at home: its items in order, as far as answers are given. */
  async answers(
    instrument: InstrumentKey,
    date: CalendarDate,
    time: string,
    answers: readonly number[],
  ): Promise<void> {
    const now = clinicTime(date, time);
    const text = shippedText(instrument, this.persona.locale);
    if (!text) throw new Error(`${this.persona.name} cannot read ${instrument}`);
    await this.run(submitQuestionnaire, this.patient, now, {
      instrument,
      textVersion: text.version,
      locale: this.persona.locale,
      startedAt: new Date(now.getTime() - 4 * 60_000),
      answers: byItem(instrument, answers),
    });
  }

  /** Staff enter what the patient filled in on paper, or what they asked and rated. */
  async entered(
    by: SignedInActor,
    instrument: InstrumentKey,
    { date, time, place }: { date: CalendarDate; time: string; place: "paper" | "interview" },
    answers: readonly number[],
  ): Promise<void> {
    const now = new Date(clinicTime(date, time).getTime() + 20 * 60_000);
    await this.run(enterQuestionnaire, by, now, {
      ...{ instrument, locale: this.persona.locale, place, date, time, known: "answers", total: "", unreadable: [] },
      answers: byItem(instrument, answers),
    });
  }

  async consents(
    date: CalendarDate,
    kinds: readonly ConsentKind[] = ["treatment", "off-label", "quality-register"],
  ): Promise<void> {
    for (const kind of kinds) {
      await this.run(signConsent, this.patient, clinicTime(date, "19:00"), {
        kind,
        textVersion: CONSENT_TEXT_VERSION,
        locale: this.persona.locale,
        understood: CONSENT_STATEMENTS[kind],
        signature: this.persona.name,
      });
    }
  }

  async measured(at: Date, weightKg: number): Promise<string> {
    const saved = await this.run(recordMeasurement, this.doctor, at, {
      ...{ weightKg, heightCm: 174, systolicMmHg: 126, diastolicMmHg: 78, heartRateBpm: 72, spo2Percent: 98 },
    });
    return saved.measurementId;
  }

  /** The doctor's whole screening: trials, diagnoses, medicines, measurements, tests, health page, exclusions. Answers the id of the screening. */
  async screened(date: CalendarDate, weightKg: number, yes: Readonly<Record<string, string>> = {}): Promise<string> {
    const now = clinicTime(date, "13:00");
    for (const trial of TRIALS) await this.run(recordTreatmentTrial, this.doctor, now, trial);
    for (const diagnosis of DIAGNOSES) await this.run(recordDiagnosis, this.doctor, now, diagnosis);
    for (const medicine of MEDICINES) await this.run(recordMedicine, this.doctor, now, medicine);
    await this.run(confirmMedicineList, this.doctor, now, { medicineCount: MEDICINES.length });
    await this.measured(now, weightKg);
    for (const examination of EXAMINATIONS)
      await this.run(recordExamination, this.doctor, now, { takenOn: addCalendarDays(date, -3), ...examination });
    const exclusions = Object.fromEntries(
      this.protocol.exclusions.map(({ key }) => [
        key,
        yes[key] ? { answer: "yes", comment: yes[key] } : { answer: "no" },
      ]),
    );
    const saved = await this.run(recordScreening, this.doctor, now, { health: HEALTH_ANSWERS, exclusions });
    return saved.screeningId;
  }

  async foundEligible(date: CalendarDate, screeningId: string): Promise<void> {
    await this.run(decideEligibility, this.doctor, clinicTime(date, "14:00"), {
      screeningId,
      outcome: "eligible",
      reasons:
        "Behandlingsresistent depresjon med funksjonsfall. Ingen absolutte kontraindikasjoner. Motivert for endring.",
      offLabelReasoning:
        "Bruk utenfor godkjent indikasjon. Minst to adekvate forsøk uten effekt; ECT er drøftet og ikke ønsket nå. Nytte vurderes større enn risiko.",
      consulted: "Drøftet i tverrfaglig møte.",
      explanation:
        "Vi mener at behandlingen kan passe for deg, og at den er trygg å prøve. Vi følger deg tett underveis.",
    });
  }

  /** From registration to a signed, positive decision; `measured`: what else was answered before it. */
  async eligible(
    registeredOn: CalendarDate,
    decidedOn: CalendarDate,
    phq9: Phq9,
    weightKg: number,
    measured: (journey: Journey, decidedOn: CalendarDate) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    await this.registered(registeredOn);
    await this.answersPhq9(addCalendarDays(decidedOn, -1), "20:00", phq9);
    await measured(this, decidedOn);
    await this.consents(registeredOn);
    await this.foundEligible(decidedOn, await this.screened(decidedOn, weightKg));
  }

  async scheduled(stepKey: string, date: CalendarDate, time: string, on: CalendarDate): Promise<string> {
    const step = this.protocol.steps.find(({ key }) => key === stepKey);
    if (!step) throw new Error(`${this.protocol.key} has no step ${stepKey}`);
    const saved = await this.run(scheduleVisit, actorOf("lead"), clinicTime(on, "15:30"), {
      stepKey,
      date,
      time,
      durationMinutes: step.durationMinutes,
      roomId: this.roomFor(step.roomKind),
      doctorId: step.attendees.includes("doctor") ? this.doctor.userId : "",
      nurseId: step.attendees.includes("nurse") ? this.nurse.userId : "",
      // Kept only with a visit that needed it.
      overrideReason: "Første tid som passet for pasienten.",
    });
    this.visits.set(stepKey, { id: saved.visitId, date, time });
    return saved.visitId;
  }

  visitOf(stepKey: string): { id: string; date: CalendarDate; time: string } {
    const visit = this.visits.get(stepKey);
    if (!visit) throw new Error(`${this.persona.name} has no visit for ${stepKey}`);
    return visit;
  }

  async signed(kind: NoteKind, stepKey: string | null, now: Date): Promise<void> {
    const visitId = stepKey === null ? null : this.visitOf(stepKey).id;
    await this.run(signNote, this.psychologist, now, {
      kind,
      visitId,
      content: NOTE_TEXTS[kind],
      correctsId: null,
      correctionReason: "",
    });
  }

  /** A booked preparation visit held, with every document its step asks for. */
  async prepared(stepKey: string): Promise<void> {
    const { date, time } = this.visitOf(stepKey);
    const after = new Date(clinicTime(date, time).getTime() + 50 * 60_000);
    for (const kind of this.protocol.steps.find(({ key }) => key === stepKey)?.documents ?? []) {
      await this.signed(kind, kind === "preparation" ? stepKey : null, after);
    }
  }

  private roomFor(kind: "consultation" | "treatment"): string {
    const ofKind = ROOMS.filter((room) => room.kind === kind);
    const room = this.persona.psychologist === "psychologist" ? ofKind[0] : ofKind[1];
    if (!room) throw new Error(`No room for a ${kind}`);
    return room.id;
  }
}

function byItem(instrument: InstrumentKey, answers: readonly number[]): Record<string, string> {
  const { items } = INSTRUMENT_DEFINITIONS[instrument];
  return Object.fromEntries(answers.map((answer, index) => [items[index]?.id ?? "", String(answer)]));
}
