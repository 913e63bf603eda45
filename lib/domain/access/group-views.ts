import type { Role } from "@/lib/domain/access/actor";
import type { Information } from "@/lib/domain/access/information";
import { clinicDate } from "@/lib/domain/calendar";

type View = {
  at: Date;
  actorId: string;
  actorRole: Role;
  basis: string;
  query: string;
  information: readonly Information[];
};

/** One person's looking on one Oslo day, on one basis: what a patient can read without counting clicks. Nothing is left out but repetition. */
export type GroupedView = {
  firstAt: Date;
  lastAt: Date;
  actorId: string;
  actorRole: Role;
  basis: string;
  searched: boolean;
  information: Information[];
};

/** The query that shows only that a person is known here. */
export const SEARCH_QUERY = "find-patient";

/** Gathers logged views, newest first, into one row for each person, Oslo day and basis; searches stand apart from openings. */
export function groupViews(views: readonly View[]): GroupedView[] {
  const groups = new Map<string, GroupedView>();
  for (const { at, actorId, actorRole, basis, query, information } of views) {
    const searched = query === SEARCH_QUERY;
    const key = [clinicDate(at), actorId, actorRole, basis, searched].join("|");
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, {
        firstAt: at,
        lastAt: at,
        actorId,
        actorRole,
        basis,
        searched,
        information: [...new Set(information)],
      });
      continue;
    }
    if (at < group.firstAt) group.firstAt = at;
    if (at > group.lastAt) group.lastAt = at;
    group.information = [...new Set([...group.information, ...information])];
  }
  return [...groups.values()].sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime());
}
