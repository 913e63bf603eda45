import type { Metadata } from "next";
import { cache } from "react";
import { Charting, NotReceived } from "@/app/_pages/charting";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { SessionHeadActs } from "@/app/_pages/session-head-acts";
import { AfterDose } from "@/app/nurse/sessions/[visitId]/after-dose";
import { BeforeDose } from "@/app/nurse/sessions/[visitId]/before-dose";
import { SessionHeader } from "@/components/session/session-header";
import { Link } from "@/components/ui/link";
import { Icon } from "@/components/ui/icon";
import { requireRole } from "@/lib/auth/require";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { sessionWords } from "@/lib/content/words/session";
import { sessionView } from "@/lib/queries/sessions/session-view";

const sessionOf = cache((visitId: string) => viewOrNotFound(sessionView, { visitId }));

type Props = { params: Promise<{ visitId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await requireRole("nurse");
  const { number, plannedSessions, patient } = await sessionOf((await params).visitId);
  const words = sessionWords[locale];
  return { title: words.pageTitle(words.sessionOf(number, plannedSessions), patient.name) };
}

export default async function NurseSessionPage({ params }: Props) {
  const actor = await requireRole("nurse");
  const view = await sessionOf((await params).visitId);
  const { locale } = actor;
  const words = sessionWords[locale];
  return (
    <Charting facts={view} actor={actor}>
      <SessionHeader facts={view} locale={locale} live={<SessionHeadActs facts={view} locale={locale} />} />
      {!view.dose && <NotReceived facts={view} actor={actor} />}
      {view.dose ? <AfterDose view={view} actor={actor} /> : <BeforeDose view={view} actor={actor} />}
      <p className="mt-12 flex flex-wrap gap-x-8 print:hidden">
        <Link href={`/forms/${view.pathwayId}`} className="inline-flex min-h-12 items-center">
          {scoreEntryWords[locale].link}
        </Link>
        <Link href="/nurse" className="inline-flex min-h-12 items-center gap-1.5">
          <Icon name="arrow-left" size={18} />
          {words.back}
        </Link>
      </p>
    </Charting>
  );
}
