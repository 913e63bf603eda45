"use client";

import { useEffect } from "react";

/** j and k move between the rows of the lists on the page, Enter opens as links do. Silent while somebody types. */
export function ListKeys({ rowSelector }: { rowSelector: string }) {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest("input, textarea, select")) return;
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (step === 0) return;
      const rows = [...document.querySelectorAll<HTMLElement>(rowSelector)];
      const at = rows.findIndex((row) => row === document.activeElement);
      rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
    };
    document.addEventListener("keydown", move);
    return () => document.removeEventListener("keydown", move);
  }, [rowSelector]);
  return null;
}
