import { z } from "zod";
import type { InstrumentText } from "@/lib/content/instruments/instrument-text";
import { findInstrumentText, listInstrumentTexts, type NamedText, withNames } from "@/lib/db/instrument-texts";
import { textsInUse } from "@/lib/domain/instrument-text/change-instrument-text";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

const id = z.uuid();

export type LoadedTextView = {
  definition: Instrument;
  loaded: NamedText;
  words: InstrumentText;
  isInUse: boolean;
  /** The person who looks loaded it, so that another must approve it. */
  isOwn: boolean;
};

/** A loaded text as the patient will see it, and what became of it. */
export const loadedText = defineQuery({
  name: "loaded-text",
  permission: "instrument-text:view",
  load: async (tx, { textId }: { textId: string }, { permit }): Promise<LoadedTextView | undefined> => {
    const found = id.safeParse(textId).success ? await findInstrumentText(tx, textId) : undefined;
    if (!found) return undefined;
    const { loaded, words } = found;
    const [named] = await withNames(tx, [loaded]);
    if (!named) return undefined;
    return {
      definition: INSTRUMENT_DEFINITIONS[loaded.instrument],
      loaded: named,
      words,
      isInUse: textsInUse(await listInstrumentTexts(tx, loaded.instrument)).some((text) => text.id === textId),
      isOwn: loaded.importedById === permit.actor.userId,
    };
  },
  shows: () => NAMES_ONLY,
});
