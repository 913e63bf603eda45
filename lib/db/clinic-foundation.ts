import type { Database } from "@/lib/db/open-database";
import { dateColumnOf } from "@/lib/db/row-mapping";
import type { Role } from "@/lib/domain/access/actor";
import type { WorkingWeek } from "@/lib/domain/booking/capacity";
import { type Protocol, ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";

export type ClinicFoundation = {
  openedAt: Date;
  locations: readonly { id: string; name: string; address: string }[];
  rooms: readonly { id: string; locationId: string; name: string; kind: string; equipment: readonly string[] }[];
  protocols: readonly Protocol[];
  staff: readonly { userId: string; name: string; email: string; role: Role; hprNumber: string | null }[];
  workingWeeks: readonly Pick<WorkingWeek, "id" | "userId" | "validFrom" | "periods">[];
  passwordHash: string;
};

/** Whether anybody works here yet. Unsafe: it is asked before there is anybody who could ask. */
export async function unsafeIsEmptyClinic(db: Database): Promise<boolean> {
  return (await db.prisma.user.count()) === 0;
}

/**
 * The invented clinic before its first patient: places, rooms, approved protocols and staff with their role periods and
 * working weeks. Unsafe: it makes
 * the first people, so nobody is there to permit it. The seed and the tests call it on an empty database; production never does.
 */
export async function unsafeInsertClinicFoundation(db: Database, clinic: ClinicFoundation): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    await tx.location.createMany({ data: [...clinic.locations] });
    await tx.room.createMany({
      data: clinic.rooms.map((room) => ({ ...room, equipment: [...room.equipment] })),
    });
    for (const protocol of clinic.protocols) {
      const { id, key, version, approvedBy, approvedOn, ...definition } = protocol;
      await tx.protocol.create({
        data: {
          id,
          key,
          version,
          approvedBy,
          approvedOn: dateColumnOf(approvedOn),
          definition: ProtocolDefinition.parse(definition),
        },
      });
    }
    for (const { userId, name, email, role, hprNumber } of clinic.staff) {
      await tx.user.create({
        data: {
          id: userId,
          name,
          email,
          hprNumber,
          passwordHash: clinic.passwordHash,
          locale: "nb",
          createdAt: clinic.openedAt,
        },
      });
      await tx.roleAssignment.create({ data: { id: userId, userId, role, validFrom: clinic.openedAt } });
    }
    await tx.workingWeek.createMany({
      data: clinic.workingWeeks.map(({ validFrom, periods, ...week }) => ({
        ...{ ...week, periods: [...periods], recordedAt: clinic.openedAt },
        validFrom: dateColumnOf(validFrom),
      })),
    });
  });
}

/**
 * What an invented clinic's mail and SMS would have sent before its demonstration opens is written as sent when it was due. Unsafe: nothing has
 * left the machine, and only invented people are told of; the seed alone calls it.
 */
export async function unsafeMarkPastMessagesSent(db: Database, opensAt: Date): Promise<void> {
  await db.prisma.$executeRaw`
    UPDATE outbox_message SET status = 'sent', attempts = 1, "settledAt" = "nextAttemptAt"
    WHERE status = 'pending' AND "nextAttemptAt" <= ${opensAt}`;
}
