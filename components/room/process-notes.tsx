import type { ReactNode } from "react";
import { momentLabel } from "@/components/room/room-looks";
import { roomWords } from "@/lib/content/words/room";
import type { Locale } from "@/lib/domain/access/actor";
import type { ProcessNote } from "@/lib/domain/room/write-process-note";
import { doseMinute } from "@/lib/domain/session/dose-minute";

/** The psychologist's own lines, the newest first under where the next is written. The list scrolls in itself: nothing else on the page moves. */
export function ProcessNotes({
  notes,
  doseAt,
  locale,
  children,
}: {
  notes: readonly ProcessNote[];
  doseAt: Date | null;
  locale: Locale;
  /** The form for the next line. */
  children?: ReactNode;
}) {
  const words = roomWords[locale];
  return (
    <section
      aria-label={words.notesTitle}
      className="flex min-h-80 flex-col rounded-md border border-line bg-sheet lg:h-[calc(100dvh-9.5rem)] lg:min-h-120"
    >
      <header className="border-b border-line px-4 py-2">
        <h2 className="text-base font-semibold">{words.notesTitle}</h2>
        <p className="text-sm text-ink-soft">{words.notesHint}</p>
      </header>
      {children && <div className="border-b border-line px-4 pt-3 print:hidden">{children}</div>}
      <div
        role="region"
        aria-label={words.notesKept}
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto px-4 max-lg:max-h-[60dvh]"
      >
        <ol className="py-3">
          {notes.length === 0 && <li className="text-ink-soft">{words.noNotes}</li>}
          {notes.toReversed().map(({ id, text, happenedAt }) => (
            <li key={id} className="grid grid-cols-[3.75rem_minmax(0,1fr)] py-1.5">
              <span className="text-sm leading-[1.75] text-ink-soft tabular-nums">
                {momentLabel({ minute: doseMinute(happenedAt, doseAt), happenedAt }, locale)}
              </span>
              <span className="whitespace-pre-line">{text}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
