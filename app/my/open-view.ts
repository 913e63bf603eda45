import "server-only";
import { redirect } from "next/navigation";
import { viewOrNotFound } from "@/app/_pages/run-query";
import type { Query } from "@/lib/queries/define-query";
import type { Own } from "@/lib/queries/patient/own-pathway";

/** A patient's page: on the day of a dose there is only the start page, so every other goes there. */
export async function openView<Input, View>(query: Query<Input, Own<View>>, input: Input): Promise<View> {
  const { view } = await viewOrNotFound(query, input);
  return view ?? redirect("/my");
}
