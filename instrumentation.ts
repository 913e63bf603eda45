/** Next calls this once, before the first request, in the process that serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { bringUpClinic } = await import("@/lib/platform/start/bring-up-clinic");
  await bringUpClinic();
}
