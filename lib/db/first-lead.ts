import { appendAudit } from "@/lib/db/audit";
import type { Database } from "@/lib/db/open-database";
import { rollBackWith, unitOfWork, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { visitor } from "@/lib/domain/access/actor";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type FirstLead = {
  userId: string;
  roleId: string;
  codeId: string;
  name: string;
  email: string;
  codeHash: string;
  expiresAt: Date;
};
export type FirstLeadRefusal = { kind: "lead-exists" } | { kind: "email-taken" };

/** The first clinic lead of an empty installation, with a one-time code. Unsafe: nobody is there who could permit it; it refuses when there is a lead. */
export async function unsafeInsertFirstLead(
  db: Database,
  lead: FirstLead,
  now: Date,
): Promise<Result<{ userId: string }, FirstLeadRefusal>> {
  const nobody = visitor("nb");
  const done = await unitOfWork<Result<{ userId: string }, FirstLeadRefusal>, Result<never, FirstLeadRefusal>>(
    db,
    nobody,
    now,
    async (tx) => {
      await unsafeAsSystem(tx, "the first account is made before anybody can sign in", async () => {
        const leads = await tx.roleAssignment.count({
          where: { role: "lead", OR: [{ validTo: null }, { validTo: { gt: now } }] },
        });
        if (leads > 0) rollBackWith(refuse({ kind: "lead-exists" }));
        const { userId: id, name, email } = lead;
        const { count } = await tx.user.createMany({
          data: [{ id, name, email, createdAt: now }],
          skipDuplicates: true,
        });
        if (count === 0) rollBackWith(refuse({ kind: "email-taken" }));
        await tx.roleAssignment.createMany({ data: [{ id: lead.roleId, userId: id, role: "lead", validFrom: now }] });
        const code = {
          id: lead.codeId,
          userId: id,
          codeHash: lead.codeHash,
          createdAt: now,
          expiresAt: lead.expiresAt,
        };
        await tx.activationCode.createMany({ data: [code] });
      });
      await appendAudit(
        tx,
        { action: "first-lead.created", patientId: null, subjectId: lead.userId, payload: null },
        nobody,
        now,
      );
      return ok({ userId: lead.userId });
    },
  );
  return done.value;
}
