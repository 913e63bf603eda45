/** Either a value, or a refusal that says by its `kind` why not. Refusals are values; bugs throw. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; refusal: E };

/** The wish was granted. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The wish was refused for a reason that the person can be told. */
export function refuse<E extends { kind: string }>(refusal: E): { ok: false; refusal: E } {
  return { ok: false, refusal };
}
