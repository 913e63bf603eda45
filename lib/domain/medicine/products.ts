/**
 * The products that the clinic may keep (reference 3.3: Felleskatalogen, N01A X03, injection 10 and 50 mg/ml, prescription group A).
 * `substance` is the word of the protocol and the order: a batch of another substance is never given on that order.
 */
export const PRODUCTS = {
  ketalar: { name: "Ketalar", substance: "ketamin", strengthsMgPerMl: [10, 50] },
  "ketamin-abcur": { name: "Ketamin Abcur", substance: "ketamin", strengthsMgPerMl: [10, 50] },
} as const satisfies Record<string, { name: string; substance: string; strengthsMgPerMl: readonly number[] }>;

export type ProductKey = keyof typeof PRODUCTS;
export const PRODUCT_KEYS = Object.keys(PRODUCTS) as ProductKey[];
