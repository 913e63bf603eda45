import "server-only";
import type { ReactNode } from "react";
import { LiveSession } from "@/components/session/live-session";
import { SessionFoot } from "@/components/session/session-foot";
import { liveWords } from "@/lib/content/words/live";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";
import { nextChangeAt } from "@/lib/domain/session/next-change";

/** At the foot of every role's page of a session that is under way: keeps the page true, and says when it is not. `children` stand to the right. */
export function LiveFoot({ facts, locale, children }: { facts: SessionFacts; locale: Locale; children?: ReactNode }) {
  const { phase, visitId, version, now } = facts;
  const isOpen = phase.kind !== "planned" && phase.kind !== "discharged";
  if (!isOpen) return children === undefined ? null : <SessionFoot>{children}</SessionFoot>;
  return (
    <SessionFoot>
      <LiveSession
        visitId={visitId}
        version={version}
        drawnAt={now.toISOString()}
        changesAt={nextChangeAt(facts)?.toISOString() ?? null}
        words={liveWords[locale]}
        locale={locale}
      />
      {children}
    </SessionFoot>
  );
}
