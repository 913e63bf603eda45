"use client";

import type { MouseEvent } from "react";

export type LinesToInsert = {
  title: string;
  hint: string;
  /** «Settes inn i:», before the name of the field. */
  into: string;
  insert: string;
  rows: { id: string; when: string; text: string; name: string }[];
};

/** The writer's own lines beside the note: each goes in as text at the end of the field last written in, and only when it is pressed. */
export function InsertLines({ lines, field, fieldLabel }: { lines: LinesToInsert; field: string; fieldLabel: string }) {
  const insert = (event: MouseEvent<HTMLButtonElement>, text: string) => {
    const area = event.currentTarget.form?.elements.namedItem(field);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const end = area.value.length;
    area.setRangeText(end === 0 || area.value.endsWith("\n") ? text : `\n${text}`, end, end, "end");
    // Typed or put in, the form and its draft hear of it the same way.
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  };
  return (
    <section aria-label={lines.title} className="rounded-md border border-line bg-sheet">
      <header className="border-b border-line px-4 py-2">
        <h3 className="font-semibold">{lines.title}</h3>
        <p className="text-sm text-ink-soft">{lines.hint}</p>
        <p className="mt-1 text-sm">
          <span className="text-ink-soft">{lines.into}</span> <strong className="font-medium">{fieldLabel}</strong>
        </p>
      </header>
      <ol className="max-h-[65dvh] divide-y divide-line overflow-y-auto">
        {lines.rows.map(({ id, when, text, name }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 px-4 py-2">
            <p className="min-w-0">
              <span className="mr-2 text-sm text-ink-soft tabular-nums">{when}</span>
              <span className="whitespace-pre-line">{text}</span>
            </p>
            <button
              type="button"
              aria-label={name}
              onClick={(event) => insert(event, text)}
              className="min-h-11 rounded-md border border-line-strong px-3 text-sm font-medium hover:border-fjord hover:text-fjord"
            >
              {lines.insert}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
