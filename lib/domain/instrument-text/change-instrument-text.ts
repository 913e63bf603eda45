import type { Locale } from "@/lib/domain/access/actor";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** A text that the clinic has loaded, without its words. */
export type LoadedText = {
  id: string;
  instrument: InstrumentKey;
  locale: Locale;
  /** A running number of the instrument and language. */
  version: number;
  /** Of the words: the same words again are the same text. */
  contentHash: string;
  importedAt: Date;
  importedById: string;
  approvedAt: Date | null;
  approvedById: string | null;
  retiredAt: Date | null;
  retiredById: string | null;
};
export type NewText = Pick<LoadedText, "id" | "instrument" | "locale" | "version" | "contentHash">;

export type ImportInstrumentTextRefusal = { kind: "same-text-again"; version: number };
export type ApproveInstrumentTextRefusal =
  { kind: "text-retired" } | { kind: "text-already-approved" } | { kind: "approved-by-importer" };
export type RetireInstrumentTextRefusal = { kind: "text-retired" };

/** A text is loaded as the next version of its instrument and language, to be looked at and approved by somebody else. Refuses words that are loaded already. */
export function importInstrumentText(
  known: readonly LoadedText[],
  text: Omit<NewText, "version">,
): Result<NewText, ImportInstrumentTextRefusal> {
  const earlier = known.filter(({ instrument, locale }) => instrument === text.instrument && locale === text.locale);
  const same = earlier.find(({ contentHash, retiredAt }) => contentHash === text.contentHash && retiredAt === null);
  if (same) return refuse({ kind: "same-text-again", version: same.version });
  return ok({ ...text, version: Math.max(0, ...earlier.map(({ version }) => version)) + 1 });
}

/**
 * A doctor approves a loaded text: from then on patients are asked with its words. Refuses whoever loaded it (two people look at every text),
 * what is approved already, and what has been retired.
 */
export function approveInstrumentText(
  text: LoadedText,
  approverId: string,
): Result<LoadedText, ApproveInstrumentTextRefusal> {
  if (text.retiredAt !== null) return refuse({ kind: "text-retired" });
  if (text.approvedAt !== null) return refuse({ kind: "text-already-approved" });
  if (text.importedById === approverId) return refuse({ kind: "approved-by-importer" });
  return ok(text);
}

/** A text is asked with no more, or was not to be approved. What was answered with it keeps it. Refuses what is retired already. */
export function retireInstrumentText(text: LoadedText): Result<LoadedText, RetireInstrumentTextRefusal> {
  return text.retiredAt === null ? ok(text) : refuse({ kind: "text-retired" });
}

/** The texts that patients are asked with: of each instrument and language the newest that is approved and not retired. */
export function textsInUse<Text extends LoadedText>(texts: readonly Text[]): Text[] {
  const approved = texts.filter(({ approvedAt, retiredAt }) => approvedAt !== null && retiredAt === null);
  return approved.filter(({ instrument, locale, version }) =>
    approved.every((other) => other.instrument !== instrument || other.locale !== locale || other.version <= version),
  );
}
