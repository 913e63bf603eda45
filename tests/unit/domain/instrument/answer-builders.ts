import type { Instrument } from "@/lib/domain/instrument/instrument";

/** Answers in the order of the form; null where the item was left out. */
export function inOrder(instrument: Instrument, ...values: (number | null)[]): Record<string, number> {
  return Object.fromEntries(
    instrument.items.flatMap(({ id }, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [[id, value] as [string, number]];
    }),
  );
}

/** The same raw answer to every item. */
export function all(instrument: Instrument, value: number): Record<string, number> {
  return Object.fromEntries(instrument.items.map(({ id }) => [id, value]));
}

export function without(answers: Record<string, number>, ...items: string[]): Record<string, number> {
  return Object.fromEntries(Object.entries(answers).filter(([item]) => !items.includes(item)));
}
