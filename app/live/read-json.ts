import "server-only";

/** A note of four thousand letters and all that is around it; nothing that is charted is longer. */
const LONGEST_BYTES = 64 * 1024;

/** What was sent, read no further than it may be long; undefined when it is no JSON. */
export async function readJson(request: Request): Promise<unknown> {
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > LONGEST_BYTES) {
      await reader?.cancel();
      return "too-long";
    }
    parts.push(part.value);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
