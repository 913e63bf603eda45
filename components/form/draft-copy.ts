/** What was typed, kept in this browser tab until it is saved: survives a reload, an expired session and a dead network. */
export type DraftCopy = {
  values: Record<string, unknown>;
  /** The server has not had these values. */
  unsent: boolean;
};

const PREFIX = "forlop-draft:";

export function readDraftCopy(draftKey: string): DraftCopy | undefined {
  try {
    const kept = window.sessionStorage.getItem(PREFIX + draftKey);
    return kept === null ? undefined : (JSON.parse(kept) as DraftCopy);
  } catch {
    return undefined;
  }
}

export function writeDraftCopy(draftKey: string, copy: DraftCopy): void {
  try {
    window.sessionStorage.setItem(PREFIX + draftKey, JSON.stringify(copy));
  } catch {
    // Storage is full or closed: the text is still in the fields, and the server draft is still tried.
  }
}

export function removeDraftCopy(draftKey: string): void {
  try {
    window.sessionStorage.removeItem(PREFIX + draftKey);
  } catch {
    // Nothing was kept, so nothing needs removing.
  }
}

/** Everything that this tab has kept of anybody's text, as when somebody signs out. */
export function forgetDraftCopies(): void {
  try {
    const { sessionStorage } = window;
    const keys = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at));
    for (const key of keys) if (key?.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing needs removing.
  }
}
