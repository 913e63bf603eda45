import { listInstrumentTexts, type NamedText, withNames } from "@/lib/db/instrument-texts";
import type { Locale } from "@/lib/domain/access/actor";
import { textsInUse } from "@/lib/domain/instrument-text/change-instrument-text";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { type InstrumentKey, INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type InstrumentRow = {
  definition: Instrument;
  /** Languages in which its words can be shown now, shipped or loaded and approved. */
  ready: Locale[];
  /** Loaded and waiting for a doctor. */
  toApprove: Locale[];
};

/** Every instrument, and in which languages its words are at hand. */
export const instrumentList = defineQuery({
  name: "instrument-list",
  permission: "instrument-text:view",
  load: async (tx, _input: null): Promise<InstrumentRow[]> => {
    const texts = await listInstrumentTexts(tx);
    const inUse = textsInUse(texts);
    const waiting = texts.filter(({ approvedAt, retiredAt }) => approvedAt === null && retiredAt === null);
    const languages = (of: readonly { instrument: InstrumentKey; locale: Locale }[], key: InstrumentKey) =>
      of.filter(({ instrument }) => instrument === key).map(({ locale }) => locale);
    return INSTRUMENTS.map((key) => {
      const definition = INSTRUMENT_DEFINITIONS[key];
      return {
        definition,
        ready: [...new Set([...definition.shippedTexts, ...languages(inUse, key)])],
        toApprove: [...new Set(languages(waiting, key))],
      };
    });
  },
  shows: () => NAMES_ONLY,
});

export type InstrumentView = { definition: Instrument; texts: (NamedText & { isInUse: boolean })[] };

/** One instrument: how it is built, and the texts that the clinic has loaded. */
export const instrumentView = defineQuery({
  name: "instrument-view",
  permission: "instrument-text:view",
  load: async (tx, { instrument }: { instrument: string }): Promise<InstrumentView | undefined> => {
    const key = INSTRUMENTS.find((known) => known === instrument);
    if (key === undefined) return undefined;
    const texts = await withNames(tx, await listInstrumentTexts(tx, key));
    const inUse = textsInUse(texts).map(({ id }) => id);
    return {
      definition: INSTRUMENT_DEFINITIONS[key],
      texts: texts.map((text) => ({ ...text, isInUse: inUse.includes(text.id) })),
    };
  },
  shows: () => NAMES_ONLY,
});
