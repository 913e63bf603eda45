import { notFound } from "next/navigation";
import { PublicFrame } from "@/app/_pages/public-frame";
import { setDemoClock } from "@/app/demo/actions";
import { NativeField } from "@/components/form/native-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requestNow } from "@/lib/auth/require";
import { formatDateTime, formatTime } from "@/lib/content/format";
import { demoWords } from "@/lib/content/words/demo";
import { addCalendarDays, clinicDate } from "@/lib/domain/calendar";
import { requireEnv } from "@/lib/platform/env";

export async function generateMetadata() {
  return { title: demoWords[await currentLocale()].title };
}

/** Where a demonstration or a test sets its clock; production answers as if the page did not exist. */
export default async function DemoPage({
  searchParams,
}: {
  searchParams: Promise<{ moved?: string; refused?: string }>;
}) {
  if (requireEnv().environment === "production") notFound();
  const { moved, refused } = await searchParams;
  const locale = await currentLocale();
  const words = demoWords[locale];
  const now = await requestNow();
  return (
    <PublicFrame>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="max-w-md space-y-6" role="status">
        {moved !== undefined && <Notice tone="success" title={words.moved} />}
        {refused !== undefined && <Notice tone="warning" title={words.notUnderstood} />}
        <p className="text-lg tabular-nums">{words.now(formatDateTime(now, locale))}</p>
      </div>
      <form action={setDemoClock} className="mt-6 grid max-w-md gap-4">
        <NativeField name="date" type="date" label={words.date} defaultValue={clinicDate(now)} />
        <NativeField name="time" label={words.time} hint={words.timeHint} defaultValue={formatTime(now, locale)} />
        <Button type="submit" variant="primary">
          {words.move}
        </Button>
      </form>
      <div className="mt-8 flex flex-wrap gap-3">
        <SetTo date={addCalendarDays(clinicDate(now), 1)} time="08:00" label={words.tomorrow} />
        <SetTo date="2026-12-02" time="09:00" label={words.back} />
      </div>
    </PublicFrame>
  );
}

function SetTo({ date, time, label }: { date: string; time: string; label: string }) {
  return (
    <form action={setDemoClock}>
      <input type="hidden" name="date" value={date} />
      <input type="hidden" name="time" value={time} />
      <Button type="submit">{label}</Button>
    </form>
  );
}
