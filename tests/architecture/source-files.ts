import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = process.cwd();

export type SourceFile = { path: string; text: string };

/** Every TypeScript file under a folder of the project, by its path from the top. */
export function sourceFiles(folder: string, wanted: RegExp = /\.tsx?$/): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("lib/generated/"))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}

/** All of a folder's text in one piece, for "is this named anywhere". */
export function textOf(folder: string): string {
  return sourceFiles(folder)
    .map(({ text }) => text)
    .join("\n");
}
