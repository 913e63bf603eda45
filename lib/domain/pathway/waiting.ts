import type { NextStep } from "@/lib/domain/pathway/standing";

/** Something that waits, and since when. */
export type Waiting = NextStep & { since: Date };

type Detail = { stepKey?: string | null; visitId?: string | null; dueAt?: Date | null };

/** One thing that waits for somebody. */
export function waitsFor(kind: NextStep["kind"], role: NextStep["role"], since: Date, detail: Detail = {}): Waiting {
  return {
    kind,
    role,
    since,
    stepKey: detail.stepKey ?? null,
    visitId: detail.visitId ?? null,
    dueAt: detail.dueAt ?? null,
  };
}
