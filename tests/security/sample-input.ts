import { z } from "zod";
import { newId } from "@/lib/platform/ids";

type Schema = z.core.JSONSchema.BaseSchema;

/** Something that a schema accepts, made from the schema itself; `known` gives the values of named fields. Undefined when that cannot be guessed. */
export function sampleInput(schema: z.ZodType, known: Record<string, unknown>): Record<string, unknown> | undefined {
  const shape = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema;
  const sample = valueOf(shape, known) as Record<string, unknown>;
  return schema.safeParse(sample).success ? sample : undefined;
}

function valueOf(schema: Schema, known: Record<string, unknown>): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0];
  if (choice) return valueOf(choice, known);
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [
          name,
          known[name] ?? valueOf(property as Schema, known),
        ]),
      );
    case "array":
      return Array.from({ length: schema.minItems ?? 0 }, () => valueOf(schema.items as Schema, known));
    case "number":
    case "integer":
      return schema.minimum ?? (typeof schema.exclusiveMinimum === "number" ? schema.exclusiveMinimum + 1 : 1);
    case "boolean":
      return true;
    case "string":
      return textOf(schema);
    case "null":
    case undefined:
    default:
      return null;
  }
}

function textOf({ format, minLength = 1 }: Schema): string {
  if (format === "uuid") return newId();
  if (format === "date") return "2026-11-02";
  if (format === "email") return "noen@forlop.example";
  return "en setning som er lang nok til det meste".repeat(Math.ceil(minLength / 40));
}
