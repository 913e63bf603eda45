import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { Capacity } from "@/lib/domain/booking/capacity";
import type { CourseOffer, PlannedVisit, Wish } from "@/lib/domain/booking/course-plan";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { ProtocolDefinition, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** A planned or held visit as a page shows it, with what holding it takes. */
export type VisitToShow = {
  stepKey: string;
  kind: ProtocolStep["kind"];
  title: ProtocolStep["title"];
  startsAt: Date;
  endsAt: Date;
  room: { id: string; name: string; location: string };
  staff: { userId: string; name: string; role: ClinicalRole }[];
};
export type OfferToShow = {
  visits: VisitToShow[];
  givenUp: { wish: Wish; title: ProtocolStep["title"] }[];
  lastOn: CalendarDate;
};

type Names = Pick<Capacity, "rooms" | "employees">;
type Steps = Pick<ProtocolDefinition, "steps">;

/** A visit with the names of its step, room and people. */
export function toVisitToShow({ rooms, employees }: Names, { steps }: Steps, visit: PlannedVisit): VisitToShow {
  const { stepKey, startsAt, endsAt, roomId } = visit;
  const step = steps.find(({ key }) => key === stepKey);
  const room = rooms.find(({ id }) => id === roomId);
  return {
    ...{ stepKey, startsAt, endsAt },
    kind: step?.kind ?? "preparation",
    title: step?.title ?? { nb: stepKey, en: stepKey },
    room: { id: roomId, name: room?.name ?? "", location: room?.location ?? "" },
    staff: visit.staff.map(({ userId, role }) => ({
      ...{ userId, role },
      name: employees.find((employee) => employee.userId === userId)?.name ?? "",
    })),
  };
}

/** An offer with the names of everything in it. */
export function toOfferToShow(names: Names, protocol: Steps, { visits, givenUp, lastOn }: CourseOffer): OfferToShow {
  return {
    visits: visits.map((visit) => toVisitToShow(names, protocol, visit)),
    givenUp: givenUp.map(({ wish, stepKey }) => ({ wish, title: titleOf(protocol, stepKey) })),
    lastOn,
  };
}

/** The title of a step; its key when the protocol has none such. */
export function titleOf({ steps }: Steps, stepKey: string): ProtocolStep["title"] {
  return steps.find(({ key }) => key === stepKey)?.title ?? { nb: stepKey, en: stepKey };
}
