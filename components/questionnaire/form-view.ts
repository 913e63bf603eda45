import { useSyncExternalStore } from "react";

/** How somebody likes to meet a form; remembered on the device. */
export type FormView = "one" | "all";

const KEY = "forlop-form-view";
const listeners = new Set<() => void>();
let chosen: FormView | undefined;

function read(): FormView {
  if (chosen) return chosen;
  try {
    return window.localStorage.getItem(KEY) === "all" ? "all" : "one";
  } catch {
    return "one";
  }
}

function choose(view: FormView): void {
  chosen = view;
  try {
    window.localStorage.setItem(KEY, view);
  } catch {
    // It holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useFormView(): [FormView, (view: FormView) => void] {
  return [useSyncExternalStore(subscribe, read, () => "one" as const), choose];
}
