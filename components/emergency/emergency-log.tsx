"use client";

import { useId, useState } from "react";
import type { OnItsWay } from "@/components/emergency/use-emergency-log";
import { CONTROL, CONTROL_SIZE } from "@/components/form/field-frame";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { formatClock } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import { EMERGENCY_ENTRY_KINDS, type EmergencyEntryKind } from "@/lib/domain/pathway/treatment-day-record";

export type LogWords = Record<
  "log" | "logHint" | "text" | "waiting" | "sending" | "notSaved" | "again" | "startLine",
  string
> & { kinds: Record<EmergencyEntryKind, string> };

/** A line as the record has it. */
export type LoggedLine = { id: string; label: string; text: string; at: string; by: string; late: string | null };

/** What has been done, newest first, and one button for each thing that may be. */
export function EmergencyLog({
  logged,
  own,
  onWrite,
  onAgain,
  words,
  locale,
}: {
  logged: LoggedLine[];
  /** What this device has written and the record has not brought back yet. */
  own: OnItsWay[];
  onWrite: (kind: EmergencyEntryKind, text: string) => void;
  onAgain: (commandId: string) => void;
  words: LogWords;
  locale: Locale;
}) {
  const [text, setText] = useState("");
  const id = useId();
  const write = (kind: EmergencyEntryKind) => {
    if (kind === "other" && text.trim() === "") return;
    onWrite(kind, text);
    setText("");
  };
  const clock = (at: string) => formatClock(new Date(at), locale);
  return (
    <div className="space-y-4">
      <div>
        <h3 className="text-lg font-semibold">{words.log}</h3>
        <p id={`${id}-hint`} className="text-ink-soft">
          {words.logHint}
        </p>
      </div>
      <label className="block">
        <span className="mb-1 block font-medium">{words.text}</span>
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={1000}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          className={classNames(CONTROL, CONTROL_SIZE.large, "w-full")}
        />
      </label>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {EMERGENCY_ENTRY_KINDS.map((kind) => (
          <Button key={kind} size="large" className="sm:px-3" onClick={() => write(kind)}>
            {words.kinds[kind]}
          </Button>
        ))}
      </div>
      <ol aria-label={words.log} aria-live="polite" className="divide-y divide-line border-y border-line">
        {own.toReversed().map((line) => (
          <li key={line.commandId} className="flex flex-wrap items-baseline gap-x-4 py-2">
            <span className="tabular-nums">{clock(line.at)}</span>
            <span className="font-medium">{line.kind === "start" ? words.startLine : words.kinds[line.kind]}</span>
            {line.text !== "" && <span>{line.text}</span>}
            <span className={line.state === "refused" ? "font-medium text-red" : "text-ink-soft"}>
              {line.state === "refused"
                ? `${words.notSaved}: ${line.message ?? ""}`
                : line.state === "waiting"
                  ? words.waiting
                  : line.state === "sending" && words.sending}
            </span>
            {line.state === "refused" && line.kind !== "start" && (
              <Button onClick={() => onAgain(line.commandId)}>{words.again}</Button>
            )}
          </li>
        ))}
        {logged.toReversed().map(({ id: key, label, text: said, at, by, late }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-4 py-2">
            <span className="tabular-nums">{clock(at)}</span>
            <span className="font-medium">{label}</span>
            {said !== "" && <span>{said}</span>}
            <span className="text-ink-soft">{[by, late].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
