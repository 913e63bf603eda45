import type { CalendarDate } from "@/lib/domain/calendar";
import { drawUp, type DrawUp, type DrawUpRefusal } from "@/lib/domain/dose/draw-up";
import { ampoulesLeft, type Batch } from "@/lib/domain/medicine/batch";
import { PRODUCTS } from "@/lib/domain/medicine/products";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseOrder } from "@/lib/domain/pathway/treatment-day-record";

export type DrawUpChoice = Pick<Batch, "id" | "strengthMgPerMl" | "batchNumber" | "expiresOn"> & {
  product: string;
  ampoules: number;
  /** What to draw up from it, or why it cannot be used for this order. */
  drawUp: DrawUp | null;
  refusal: DrawUpRefusal | null;
};

/** The batches with anything left in the session's place, each with what the order comes to; usable ones first, the first to expire first. */
export function drawUpChoices(
  record: Pick<PathwayRecord, "protocol">,
  { order, location, outMg }: { order: DoseOrder | null; location: string; outMg: ReadonlyMap<string, number> },
  batches: Batch[],
  on: CalendarDate,
): DrawUpChoice[] {
  if (!order) return [];
  return batches
    .filter((batch) => batch.location.name === location && (batch.balanceMg > 0 || (outMg.get(batch.id) ?? 0) > 0))
    .map((batch) => {
      const drawn = drawUp(order, batch, { dose: record.protocol.dose, location, on, outMg: outMg.get(batch.id) ?? 0 });
      const { id, strengthMgPerMl, batchNumber, expiresOn } = batch;
      return {
        ...{ id, strengthMgPerMl, batchNumber, expiresOn, product: PRODUCTS[batch.product].name },
        ampoules: ampoulesLeft(batch),
        drawUp: drawn.ok ? drawn.value : null,
        refusal: drawn.ok ? null : drawn.refusal,
      };
    })
    .toSorted((a, b) => Number(b.drawUp !== null) - Number(a.drawUp !== null));
}
