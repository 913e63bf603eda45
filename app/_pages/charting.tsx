import "server-only";
import type { ReactNode } from "react";
import { discardChartedAction } from "@/app/_actions/charting-actions";
import { LiveFoot } from "@/app/_pages/live-foot";
import { ChartedList } from "@/components/charting/charted-list";
import { ChartingProvider } from "@/components/charting/charting-context";
import { ChartingStatus } from "@/components/charting/charting-status";
import { KeepPage } from "@/components/charting/keep-page";
import { HoldUntilReceived } from "@/components/charting/hold-until-received";
import { chartingWords } from "@/lib/content/words/charting";
import { formWords } from "@/lib/content/words/form";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

/**
 * Around the session's page of whoever charts in it: what is written in its forms is kept in the browser first and sent from there; at the foot how the page
 * and its writing stand, in words.
 */
export function Charting({
  facts,
  actor,
  children,
}: {
  facts: SessionFacts;
  actor: SignedInActor;
  children: ReactNode;
}) {
  const { userId, name, locale, role } = actor;
  return (
    <ChartingProvider person={{ userId, name }} visitId={facts.visitId} words={chartingWords[locale]}>
      {children}
      <LiveFoot facts={facts} locale={locale}>
        <ChartingStatus />
      </LiveFoot>
      <KeepPage folder={`/${role}/sessions/`} version={facts.version} />
    </ChartingProvider>
  );
}

/** Around what is signed about a session on another page than its own: it waits until the clinic has had what was charted there. */
export function AfterCharting({
  visitId,
  actor,
  children,
}: {
  visitId: string;
  actor: SignedInActor;
  children: ReactNode;
}) {
  const { userId, name, locale } = actor;
  return (
    <ChartingProvider person={{ userId, name }} visitId={visitId} words={chartingWords[locale]}>
      <HoldUntilReceived>{children}</HoldUntilReceived>
    </ChartingProvider>
  );
}

/** What has been charted here and not been received: for the flowsheet. */
export function NotReceived({ facts, actor: { locale } }: { facts: SessionFacts; actor: SignedInActor }) {
  return (
    <ChartedList
      doseAt={facts.dose?.givenAt.toISOString() ?? null}
      discard={discardChartedAction}
      formWords={formWords[locale]}
      locale={locale}
    />
  );
}
