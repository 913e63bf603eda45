import { notFound } from "next/navigation";
import { requireRole } from "@/lib/auth/require";
import { ATC } from "@/lib/content/classifications/atc";
import { ICD_10 } from "@/lib/content/classifications/icd-10";
import { searchCodes } from "@/lib/content/classifications/search-codes";

const LISTS = new Map([
  ["icd-10", ICD_10],
  ["atc", ATC],
]);
const LONGEST_SEARCH = 100;

/** Codes of a classification for what a doctor is typing. The lists stay on the server, so that the page with the fields stays light. */
export async function GET(request: Request, { params }: { params: Promise<{ list: string }> }): Promise<Response> {
  const { locale } = await requireRole("doctor");
  const rows = LISTS.get((await params).list);
  if (!rows) notFound();
  const search = new URL(request.url).searchParams.get("q") ?? "";
  const hits = searchCodes(rows, search.slice(0, LONGEST_SEARCH), locale);
  return Response.json({ hits }, { headers: { "cache-control": "private, no-store" } });
}
