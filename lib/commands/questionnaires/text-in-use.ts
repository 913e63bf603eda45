import { instrumentText } from "@/lib/content/instruments/instrument-texts";
import { listClinicTexts } from "@/lib/db/instrument-texts";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Locale } from "@/lib/domain/access/actor";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/** Which words of an instrument the clinic uses today in a language; undefined when it has none. */
export async function textVersionInUse(tx: Tx, instrument: InstrumentKey, locale: Locale): Promise<string | undefined> {
  return instrumentText(instrument, locale, await listClinicTexts(tx))?.version;
}
