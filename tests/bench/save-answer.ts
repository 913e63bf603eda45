import { saveAnswer } from "@/lib/commands/questionnaires/save-answer";
import { applyMigrations } from "@/lib/db/migrate";
import { type Database, embeddedDatabase, openDatabase } from "@/lib/db/open-database";
import { openInMemory } from "@/lib/db/open-embedded";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { insertClinic } from "@/prisma/clinic";
import { PATIENTS } from "@/prisma/personas";
import { MONDAY, registered } from "@/tests/support/clinic";
import { median } from "@/tests/support/full-clinic";
import { startPostgresServer } from "@/tests/support/postgres-server";

// `npx tsx tests/bench/save-answer.ts`: one answer of a form, kept beside a million others, on both engines. Results: tests/bench/README.md.

/** Forms of forty answers, each of a patient who has five hundred: half of a life with weekly forms. */
const FORMS = 25_000;
const ANSWERS_OF_A_FORM = 40;

type Patient = { pathwayId: string; patientId: string; userId: string };

async function fillWithAnswers(db: Database, { pathwayId, patientId, userId }: Patient): Promise<void> {
  // The first five hundred are the patient's own, the others of people who have nothing else here.
  await db.prisma.$executeRaw`
    INSERT INTO begun_form (id, "pathwayId", "patientId", instrument, "instrumentVersion", "textVersion", locale, "begunAt", "begunById", "endedAt", "endedKind")
    SELECT gen_random_uuid(), CASE WHEN n <= 500 THEN ${pathwayId}::uuid ELSE md5('pathway' || n / 500)::uuid END,
      CASE WHEN n <= 500 THEN ${patientId}::uuid ELSE md5('patient' || n / 500)::uuid END, 'core-om', '1', 'old', 'en',
      '2026-01-01'::timestamptz, ${userId}::uuid, '2026-01-02'::timestamptz, 'submitted'
    FROM generate_series(1, ${FORMS}) n`;
  await db.prisma.$executeRaw`
    INSERT INTO begun_form_answer (id, "formId", "patientId", item, value, "answeredAt", "recordedAt", "recordedById")
    SELECT gen_random_uuid(), f.id, f."patientId", item::text, item % 5, f."begunAt", f."begunAt", f."begunById"
    FROM begun_form f, generate_series(1, ${ANSWERS_OF_A_FORM}) item`;
  await db.prisma.$executeRaw`ANALYZE begun_form, begun_form_answer`;
}

async function measure(db: Database): Promise<void> {
  await applyMigrations(db);
  await insertClinic(db);
  const { pathwayId, patientId, userId } = await registered(db, PATIENTS.eva);
  await fillWithAnswers(db, { pathwayId, patientId, userId });
  const actor: SignedInActor = { userId, patientId, name: PATIENTS.eva.name, role: "patient", locale: "nb" };
  const formId = newId();
  const keep = async (value: number): Promise<number> => {
    const input = {
      ...{ commandId: newId(), formId, pathwayId, instrument: "phq-9", textVersion: "nfkt-2025-05", locale: "nb" },
      ...{ startedAt: MONDAY, item: "1", value, answeredAt: MONDAY },
    };
    const begun = performance.now();
    const saved = await saveAnswer(input, { actor, db, now: MONDAY });
    if (!saved.ok) throw new Error(`The answer was not kept: ${saved.refusal.kind}`);
    return performance.now() - begun;
  };
  const first = await keep(0);
  for (let at = 0; at < 20; at += 1) await keep(at % 4);
  const measured: number[] = [];
  for (let at = 0; at < 200; at += 1) measured.push(await keep(at % 4));
  const stored = await db.prisma.begunFormAnswer.count();
  const [quickest, slowest] = [Math.min(...measured), Math.max(...measured)].map((ms) => ms.toFixed(1));
  console.log(
    `${db.engine}: median ${median(measured).toFixed(1)} ms (${quickest}–${slowest}), the first of a form ${first.toFixed(0)} ms, ${stored} answers stored`,
  );
  await db.close();
}

await measure(embeddedDatabase(await openInMemory()));
const server = await startPostgresServer();
try {
  await measure(await openDatabase({ databaseUrl: await server.createDatabase("save_answer") }));
} finally {
  await server.stop();
}
