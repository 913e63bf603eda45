import type { Database } from "@/lib/db/open-database";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Locale, Role } from "@/lib/domain/access/actor";
import type { UrgentPhoneChanged } from "@/lib/domain/accounts/urgent-phone";
import type { Permit } from "@/lib/domain/access/policy";
import type { RolePeriod } from "@/lib/domain/access/role-period";

export type Account = {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  hprNumber: string | null;
  patientId: string | null;
};

export type NewAccount = Account & { createdAt: Date };

export type Credentials = { userId: string; passwordHash: string | null; disabledAt: Date | null; roles: RolePeriod[] };

/** What sign-in judges a password by; undefined when there is no such account. Unsafe: nobody is signed in yet. `email` in lower case. */
export async function unsafeFindCredentials(db: Database, email: string): Promise<Credentials | undefined> {
  const row = await db.prisma.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true, roles: true },
  });
  return row === null
    ? undefined
    : { userId: row.id, passwordHash: row.passwordHash, disabledAt: row.disabledAt, roles: row.roles.map(toPeriod) };
}

/** Makes an account without a password; an activation code lets its holder choose one. `false` when the e-mail address has an account already. */
export async function insertUser(
  tx: Tx,
  account: NewAccount,
  _permit: Permit<"account:manage"> | Permit<"patient:register">,
): Promise<boolean> {
  const { count } = await tx.user.createMany({ data: [account], skipDuplicates: true });
  return count === 1;
}

/** An account and its role periods, or undefined when it does not exist or the actor may not see it. */
export async function findAccount(tx: Tx, userId: string): Promise<(Account & { roles: RolePeriod[] }) | undefined> {
  const row = await tx.user.findUnique({
    where: { id: userId },
    include: { roles: { orderBy: { validFrom: "asc" } } },
  });
  return row === null ? undefined : { ...row, locale: row.locale as Locale, roles: row.roles.map(toPeriod) };
}

/** Whether an e-mail address has an account that the actor can see. */
export async function isEmailTaken(tx: Tx, email: string): Promise<boolean> {
  return (await tx.user.count({ where: { email } })) > 0;
}

export type StaffAccount = Account & {
  disabledAt: Date | null;
  activated: boolean;
  roles: (RolePeriod & { id: string })[];
};

/** Everybody who works or has worked at the clinic, by name. `activated` is whether they have chosen a password. */
export async function listStaff(tx: Tx, _permit: Permit<"account:manage">): Promise<StaffAccount[]> {
  const rows = await tx.user.findMany({ ...STAFF_ROW, where: { patientId: null }, orderBy: { name: "asc" } });
  return rows.map(toStaff);
}

/** One member of staff, or undefined; a patient's account is none. */
export async function findStaff(
  tx: Tx,
  userId: string,
  _permit: Permit<"account:manage">,
): Promise<StaffAccount | undefined> {
  const row = await tx.user.findFirst({ ...STAFF_ROW, where: { id: userId, patientId: null } });
  return row === null ? undefined : toStaff(row);
}

const STAFF_ROW = { include: { roles: { orderBy: { validFrom: "desc" } } }, omit: { passwordHash: false } } as const;

type StaffRow = Omit<Account, "locale"> & {
  locale: string;
  disabledAt: Date | null;
  passwordHash: string | null;
  roles: { id: string; role: string; validFrom: Date; validTo: Date | null }[];
};

function toStaff({ passwordHash, roles, ...row }: StaffRow): StaffAccount {
  return {
    ...row,
    locale: row.locale as Locale,
    activated: passwordHash !== null,
    roles: roles.map((period) => ({ ...toPeriod(period), id: period.id })),
  };
}

/** The hash of a person's own password, for judging the present one before it is changed. */
export async function findOwnPasswordHash(tx: Tx, permit: Permit<"account:manage-own">): Promise<string | null> {
  const row = await tx.user.findUnique({ where: { id: permit.actor.userId }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

/** A new password, already hashed. */
export async function markPasswordChanged(
  tx: Tx,
  userId: string,
  passwordHash: string,
  _permit: Permit<"account:manage-own"> | Permit<"account:activate">,
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
}

/** The language a person wants to be spoken to in. */
export async function markLanguage(
  tx: Tx,
  userId: string,
  locale: Locale,
  _permit: Permit<"account:manage-own">,
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { locale }, select: { id: true } });
}

function toPeriod(row: { role: string; validFrom: Date; validTo: Date | null }): RolePeriod {
  return { role: row.role as Role, validFrom: row.validFrom, validTo: row.validTo };
}

/** Where a member of staff is reached by SMS when it is urgent; empty when they have said nothing. */
export async function findOwnUrgentPhone(tx: Tx, permit: Permit<"account:manage-own">): Promise<string> {
  const row = await tx.user.findUnique({ where: { id: permit.actor.userId }, select: { phone: true } });
  return row?.phone ?? "";
}

/** Keeps that number. */
export async function markUrgentPhone(
  tx: Tx,
  { userId, phone }: UrgentPhoneChanged,
  _permit: Permit<"account:manage-own">,
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { phone }, select: { id: true } });
}

/** Keeps the hash of the PIN with which a member of staff confirms as the second person. */
export async function markPinSet(
  tx: Tx,
  { userId, pinHash, at }: { userId: string; pinHash: string; at: Date },
  _permit: Permit<"account:manage-own">,
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { pinHash, pinSetAt: at }, select: { id: true } });
}

/** When a person last chose their PIN; null while they have none. */
export async function findOwnPinSetAt(tx: Tx, permit: Permit<"account:manage-own">): Promise<Date | null> {
  const row = await tx.user.findUnique({ where: { id: permit.actor.userId }, select: { pinSetAt: true } });
  return row?.pinSetAt ?? null;
}
