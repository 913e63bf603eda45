import { verifyAuditChain } from "@/lib/db/audit";
import { getDatabase } from "@/lib/db/database";
import { DatabaseUnavailable } from "@/lib/db/database-errors";

// npm run verify-audit: says whether the audit chain is whole, and where it first breaks. Exit code 1 when it is broken.

const WHY = {
  missing: "is missing",
  "does-not-follow": "does not follow from the row before it",
  "content-changed": "was changed after it was written",
} as const;

const db = await getDatabase().catch((error: unknown) => {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  console.error(error.message);
  process.exit(1);
});
try {
  const verdict = await verifyAuditChain(db);
  if (verdict.kind === "intact") {
    console.log(`The audit chain is whole: ${verdict.count} rows, the last hash is ${verdict.lastHash}.`);
  } else {
    console.error(
      `The audit chain is broken: row ${verdict.seq} ${WHY[verdict.why]}${verdict.at === null ? "" : ` (dated ${verdict.at.toISOString()})`}.`,
    );
    process.exitCode = 1;
  }
} finally {
  await db.close();
}
