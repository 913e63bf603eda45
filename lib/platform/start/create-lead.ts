// `npm run create-lead -- "Kari Lunde" kari.lunde@klinikken.no`: the first clinic lead of a new installation, and the link to choose a password.
import { createFirstLead } from "@/lib/commands/accounts/create-first-lead";
import { claimEnvironment } from "@/lib/db/clinic-environment";
import { DatabaseUnavailable } from "@/lib/db/database-errors";
import { getDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrate";
import { systemClock } from "@/lib/platform/clock";
import { readEnv } from "@/lib/platform/env";

const REFUSED = {
  "lead-exists": "There is a clinic lead already. Sign in as the lead and make more accounts under Staff.",
  "email-taken": "This e-mail address has an account already.",
  "invalid-input": 'Write a name and an e-mail address: npm run create-lead -- "Kari Lunde" kari.lunde@klinikken.no',
};

async function main(): Promise<string | { problem: string }> {
  const settings = readEnv(process.env);
  if (!settings.ok) return { problem: `The environment is not complete:\n- ${settings.problems.join("\n- ")}` };
  const [name, email] = process.argv.slice(2);
  const db = await getDatabase();
  try {
    await applyMigrations(db);
    await claimEnvironment(db, settings.env.environment);
    const made = await createFirstLead({ name, email }, { db, now: systemClock.now() });
    if (!made.ok) return { problem: REFUSED[made.refusal.kind] };
    return `The clinic lead is made. Choose a password within 14 days at:\n${settings.env.publicUrl}/activate?code=${made.value.code}`;
  } finally {
    await db.close();
  }
}

try {
  const outcome = await main();
  if (typeof outcome === "string") console.log(outcome);
  else {
    console.error(outcome.problem);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
