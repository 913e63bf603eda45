import { namesOf } from "@/lib/db/access-log-views";
import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import { LOCALES, type Locale } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import { type LoadedText, type NewText, textsInUse } from "@/lib/domain/instrument-text/change-instrument-text";
import { InstrumentTextContent } from "@/lib/domain/instrument-text/instrument-text.schema";
import { type InstrumentKey, INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";

/** Who did it, by name: for those who look after the texts. */
export type NamedText = LoadedText & { importedBy: string; approvedBy: string | null; retiredBy: string | null };

/** The words of a loaded text; the version names the clinic's own texts apart from those that come with the program. */
export type ClinicText = {
  instrument: InstrumentKey;
  locale: Locale;
  text: InstrumentTextContent & { version: string };
};

const FACTS = {
  ...{ id: true, instrument: true, locale: true, version: true, contentHash: true },
  ...{ importedAt: true, importedById: true, approvedAt: true, approvedById: true, retiredAt: true, retiredById: true },
} as const;

/** Every text the clinic has loaded, newest version first; of one instrument, or of all. */
export async function listInstrumentTexts(tx: Tx, instrument?: InstrumentKey): Promise<LoadedText[]> {
  const rows = await tx.instrumentTextVersion.findMany({
    where: instrument === undefined ? {} : { instrument },
    orderBy: [{ instrument: "asc" }, { locale: "desc" }, { version: "desc" }],
    select: FACTS,
  });
  return rows.map(toLoadedText);
}

/** One loaded text without its words, or undefined. */
export async function findLoadedText(tx: Tx, id: string): Promise<LoadedText | undefined> {
  const row = await tx.instrumentTextVersion.findUnique({ where: { id }, select: FACTS });
  return row ? toLoadedText(row) : undefined;
}

/** One loaded text with its words, or undefined. */
export async function findInstrumentText(
  tx: Tx,
  id: string,
): Promise<{ loaded: LoadedText; words: ClinicText["text"] } | undefined> {
  const row = await tx.instrumentTextVersion.findUnique({ where: { id } });
  return row ? { loaded: toLoadedText(row), words: toClinicText(row).text } : undefined;
}

/** The texts of the clinic that patients are asked with, one of an instrument and language at most. */
export async function listClinicTexts(tx: Tx): Promise<ClinicText[]> {
  const inUse = textsInUse(await listInstrumentTexts(tx)).map(({ id }) => id);
  if (inUse.length === 0) return [];
  const rows = await tx.instrumentTextVersion.findMany({
    where: { id: { in: inUse } },
    orderBy: { instrument: "asc" },
  });
  return rows.map(toClinicText);
}

/** The names of those who loaded, approved and retired them. */
export async function withNames(tx: Tx, texts: readonly LoadedText[]): Promise<NamedText[]> {
  const people = texts.flatMap(({ importedById, approvedById, retiredById }) => [
    importedById,
    ...[approvedById, retiredById].filter((id) => id !== null),
  ]);
  const names = await namesOf(tx, [...new Set(people)]);
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return texts.map((text) => ({
    ...text,
    importedBy: name(text.importedById) ?? "",
    approvedBy: name(text.approvedById),
    retiredBy: name(text.retiredById),
  }));
}

/** Keeps a loaded text. `false`: somebody else loaded one in the same moment. */
export async function insertInstrumentText(
  tx: Tx,
  { content, ...text }: NewText & { content: InstrumentTextContent },
  permit: Permit<"instrument-text:import">,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.instrumentTextVersion.createMany({
    data: [{ ...text, content, importedAt: now, importedById: permit.actor.userId }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** `false` when it has been approved or retired meanwhile. */
export async function markInstrumentTextApproved(
  tx: Tx,
  id: string,
  permit: Permit<"instrument-text:approve">,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.instrumentTextVersion.updateMany({
    where: { id, approvedAt: null, retiredAt: null },
    data: { approvedAt: now, approvedById: permit.actor.userId },
  });
  return count === 1;
}

/** `false` when it has been retired meanwhile. */
export async function markInstrumentTextRetired(
  tx: Tx,
  id: string,
  permit: Permit<"instrument-text:approve">,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.instrumentTextVersion.updateMany({
    where: { id, retiredAt: null },
    data: { retiredAt: now, retiredById: permit.actor.userId },
  });
  return count === 1;
}

type Facts = Omit<LoadedText, "instrument" | "locale"> & { instrument: string; locale: string };

function toLoadedText(row: Facts): LoadedText {
  const { id, version, contentHash, importedAt, importedById, approvedAt, approvedById, retiredAt, retiredById } = row;
  return {
    ...{ id, version, contentHash, importedAt, importedById, approvedAt, approvedById, retiredAt, retiredById },
    instrument: oneOf(INSTRUMENTS, row.instrument),
    locale: oneOf(LOCALES, row.locale),
  };
}

function toClinicText(row: { instrument: string; locale: string; version: number; content: unknown }): ClinicText {
  return {
    instrument: oneOf(INSTRUMENTS, row.instrument),
    locale: oneOf(LOCALES, row.locale),
    text: { ...InstrumentTextContent.parse(row.content), version: `clinic-${row.version}` },
  };
}
