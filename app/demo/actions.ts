"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { setRequestClock } from "@/lib/auth/demo-clock";
import { clinicTime } from "@/lib/domain/calendar";
import { requireEnv } from "@/lib/platform/env";

const moment = z.object({
  date: z.iso.date(),
  time: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/)
    .transform((typed) => typed.replace(".", ":").padStart(5, "0")),
});

/** Sets the demonstration's clock. Production has none: there the page and this action do not exist. */
export async function setDemoClock(form: FormData): Promise<void> {
  if (requireEnv().environment === "production") notFound();
  const wanted = moment.safeParse(Object.fromEntries(form));
  if (!wanted.success) redirect("/demo?refused=1");
  await setRequestClock(clinicTime(wanted.data.date, wanted.data.time));
  redirect("/demo?moved=1");
}
