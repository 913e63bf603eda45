import type { QueueState } from "@/components/questionnaire/answer-queue";
import { Notice } from "@/components/ui/notice";
import { StatusDot } from "@/components/ui/status-dot";
import type { QuestionnaireFormWords } from "@/lib/content/words/questionnaire";

/** Where the answers are, always readable in words. Only what needs somebody is read out: "saved" at every answer would be noise. */
export function SavedState({ state, words }: { state: QueueState; words: QuestionnaireFormWords }) {
  const { saving, waiting, isKept } = state;
  const lacksContact = saving === "no-contact" || saving === "signed-out";
  const where = isKept ? words.keptHere : words.leaveOpen;
  return (
    <div className="min-h-6 text-sm text-ink-soft">
      {saving === "sending" && <StatusDot tone="quiet">{words.saving}</StatusDot>}
      {saving === "saved" && <StatusDot tone="good">{words.saved}</StatusDot>}
      <div role="status">
        {lacksContact && waiting > 0 && (
          <StatusDot tone="attention">
            {(waiting === 1 ? words.waitingOne : words.waitingMany.replace("{count}", String(waiting))) + " " + where}
          </StatusDot>
        )}
      </div>
    </div>
  );
}

/** What stands between the person and a form that is received: never "sent" before it is. */
export function SendingState({
  state,
  wake,
  signInHref,
  words,
}: {
  state: QueueState;
  wake: () => void;
  signInHref: string;
  words: QuestionnaireFormWords;
}) {
  const isSignedOut = state.submitting === "signed-out" || (state.saving === "signed-out" && state.submitting === "no");
  return (
    <div role="status" className="space-y-4 empty:hidden">
      {state.submitting === "no-contact" && (
        <Notice
          tone="warning"
          title={words.notSentTitle}
          actions={
            <button type="button" onClick={wake} className={LINK}>
              {words.tryNow}
            </button>
          }
        >
          {state.isKept ? words.notSentText : words.notSentLeaveOpen}
        </Notice>
      )}
      {isSignedOut && (
        <Notice
          tone="warning"
          title={words.signedOutTitle}
          actions={
            <a href={signInHref} target="_blank" rel="noreferrer" className={LINK}>
              {words.signIn}
            </a>
          }
        >
          {state.isKept ? words.signedOutText : words.leaveOpen}
        </Notice>
      )}
      {state.saving === "refused" && state.message !== null && (
        <Notice
          tone="warning"
          title={state.next === null ? words.refusedTitle : words.elsewhereTitle}
          actions={
            state.next !== null && (
              <a href={state.next} className={LINK}>
                {words.toReceipt}
              </a>
            )
          }
        >
          {state.message}
        </Notice>
      )}
    </div>
  );
}

const LINK = "inline-flex min-h-11 items-center font-medium text-fjord underline underline-offset-4";
