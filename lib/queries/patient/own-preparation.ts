import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";
import { nextVisit, type OwnVisit } from "@/lib/domain/pathway/own-course";

export type OwnPreparation = {
  /** The next session, when one is booked. */
  session: OwnVisit | null;
  route: "im" | "iv";
  sessionCount: number;
};

/** What the page about a session day needs to know of this patient's course. */
export const ownPreparation = defineOwnQuery({
  name: "own-preparation",
  shows: ["visits"],
  look: async (record, _input: null, now): Promise<OwnPreparation> => {
    const visit = nextVisit(record, now);
    return {
      session: visit?.kind === "session" ? visit : null,
      route: record.protocol.dose.route,
      sessionCount: record.protocol.steps.filter(({ kind }) => kind === "session").length,
    };
  },
});
