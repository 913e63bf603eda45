import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { actorContext } from "@/lib/auth/context";
import type { Query } from "@/lib/queries/define-query";

/** What a query has answered in this request, by its input. */
const answeredBy = cache((query: object) => ({ query, answers: new Map<string, unknown>() }));

/**
 * A page's one read. What does not exist and what is not this person's look the same: not found. A role without the permission has no access.
 * A page and its title that ask for the same get one answer: read once, and logged once as seen.
 */
export async function viewOrNotFound<Input, View>(query: Query<Input, View>, input: Input): Promise<View> {
  const answers = answeredBy(query).answers as Map<string, ReturnType<typeof query.run>>;
  const asked = JSON.stringify(input);
  const answer = answers.get(asked) ?? actorContext().then((context) => query.run(input, context));
  answers.set(asked, answer);
  const result = await answer;
  if (result.ok) return result.value;
  return result.refusal.kind === "not-found" ? notFound() : redirect("/no-access");
}
