/** The nearest address a proxy vouches for: the last one, which it added itself; what stands before it anybody could have written. */
export function clientAddress(forwardedFor: string | undefined): string {
  return forwardedFor?.split(",").at(-1)?.trim() ?? "unknown";
}
