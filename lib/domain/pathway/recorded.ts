/** Who took part; name and role travel with the id so that a record can be read alone. */
export type Person = { userId: string; name: string };

export type YesNoUnknown = "yes" | "no" | "unknown";
export type Signed = { signedAt: Date; signedBy: Person };
export type Recorded = { recordedAt: Date; recordedBy: Person };
export type Invalidation = { at: Date; by: Person; reason: string };
