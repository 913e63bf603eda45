import { v7 } from "uuid";

/** A new id (UUIDv7: sorts by the time it was made). Browsers make their own the same way. */
export function newId(): string {
  return v7();
}
