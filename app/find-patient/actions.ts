"use server";

import { z } from "zod";
import { runAction } from "@/app/_actions/run-action";
import { recordHref } from "@/app/find-patient/record-href";
import type { FormAction } from "@/components/form/form-state";
import { actorContext } from "@/lib/auth/context";
import { currentActor, requireRole } from "@/lib/auth/require";
import { breakGlass } from "@/lib/commands/access/break-glass";
import { formatDate } from "@/lib/content/format";
import { accessWords } from "@/lib/content/words/access";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import { type PatientHit, findPatient } from "@/lib/queries/access/find-patient";

export type Hit = { patientId: string; name: string; born: string; openable: boolean; href: string | null };
export type SearchState = { kind: "idle" } | { kind: "message"; message: string } | { kind: "hits"; hits: Hit[] };

const search = z.object({ nationalId: z.string(), name: z.string().trim(), birthDate: z.string() });

/** Looks for one patient. Posted, never in the address: an identity number belongs in no log and no history. */
export async function searchAction(_before: SearchState, form: FormData): Promise<SearchState> {
  const { role, locale } = await requireRole("doctor", "psychologist", "nurse");
  const words = accessWords[locale];
  const wish = toSearch(search.safeParse(Object.fromEntries(form)).data);
  if (wish === null) return { kind: "message", message: words.searchIncomplete };
  const found = await findPatient.run(wish, await actorContext());
  if (!found.ok || found.value.length === 0) return { kind: "message", message: words.noHit };
  const toHit = ({ patientId, name, birthDate, openable, ...course }: PatientHit): Hit => ({
    ...{ patientId, name, openable, born: words.born(formatDate(birthDate, locale)) },
    href: openable ? recordHref(role, course) : null,
  });
  return { kind: "hits", hits: found.value.map(toHit) };
}

function toSearch(given: z.output<typeof search> | undefined) {
  const nationalId = given?.nationalId.replace(/\s/g, "") ?? "";
  if (/^\d{11}$/.test(nationalId)) return { nationalId };
  if (given === undefined || nationalId !== "" || given.name === "" || !z.iso.date().safeParse(given.birthDate).success)
    return null;
  return { name: given.name, birthDate: given.birthDate };
}

export const breakGlassAction: FormAction<{ patientId: string; reason: string }> = async (values) => {
  // No gate that redirects: whoever was signed out while writing keeps the text, and runAction says so.
  const actor = await currentActor();
  const role = CLINICAL_ROLES.find((clinical) => clinical === actor?.role);
  return runAction(
    breakGlass,
    values,
    (locale) => ({
      saved: () => accessWords[locale].opened,
      refused: { "open-already": () => accessWords[locale].openAlready },
    }),
    { next: (course) => (role && recordHref(role, course)) ?? "/find-patient?opened=1" },
  );
};
