import "server-only";
import { notFound, redirect } from "next/navigation";
import { actorContext } from "@/lib/auth/context";
import type { Query } from "@/lib/queries/define-query";

/** A page's one read. What does not exist and what is not this person's look the same: not found. A role without the permission has no access. */
export async function viewOrNotFound<Input, View>(query: Query<Input, View>, input: Input): Promise<View> {
  const result = await query.run(input, await actorContext());
  if (result.ok) return result.value;
  return result.refusal.kind === "not-found" ? notFound() : redirect("/no-access");
}
