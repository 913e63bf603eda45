/** «1 føring venter», «3 føringer venter»: the sentence for one or for many, with the number in it. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : many.replace("{count}", String(count));
}
