import { readdirSync } from "node:fs";
import path from "node:path";
import type { Command } from "@/lib/commands/define-command";
import type { Permission } from "@/lib/domain/access/policy";

export type AnyCommand = Command<Permission, { kind: string }, unknown>;
export type FoundCommand = { path: string; command: AnyCommand };

/** Every command of the product, found in the tree: a new one is tested by being there. */
export async function everyCommand(): Promise<FoundCommand[]> {
  const folder = path.join(process.cwd(), "lib/commands");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort();
  const found: FoundCommand[] = [];
  for (const file of files) {
    const exported = (await import(/* @vite-ignore */ path.join(folder, file))) as Record<string, unknown>;
    for (const value of Object.values(exported))
      if (isCommand(value)) found.push({ path: `lib/commands/${file}`, command: value });
  }
  return found;
}

function isCommand(value: unknown): value is AnyCommand {
  return typeof value === "object" && value !== null && "permission" in value && "run" in value && "input" in value;
}
