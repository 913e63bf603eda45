import { endTablet } from "@/app/kiosk/end-tablet";

/** Gives the tablet back. A whole new document, so that the browser's way back leads to nothing; the cookie does not come with a form of another site. */
export async function POST(): Promise<Response> {
  await endTablet();
  return new Response(null, { status: 303, headers: { Location: "/kiosk/done" } });
}
