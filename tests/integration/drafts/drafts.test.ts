import { expect, it } from "vitest";
import { forgetDraft } from "@/lib/commands/drafts/forget-draft";
import { saveDraft } from "@/lib/commands/drafts/save-draft";
import { type Actor, visitor } from "@/lib/domain/access/actor";
import { ownDraft } from "@/lib/queries/drafts/own-draft";
import { actorOf } from "@/prisma/staff";
import { expectNothingWritten, MONDAY, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const context = (actor: Actor) => ({ actor, db: clinic.db, now: MONDAY });

async function kept(actor: Actor, key: string) {
  const result = await ownDraft.run({ key }, context(actor));
  return result.ok ? result.value.draft : result.refusal.kind;
}

it("the newest text is kept for its writer alone, and is gone when it has become a record", async () => {
  const [psychologist, colleague] = [actorOf("psychologist"), actorOf("secondPsychologist")];
  const key = "note:visit";
  await expectNothingWritten(clinic.db, async () => {
    await saveDraft({ key, values: { body: "Vi snakket" } }, context(psychologist));
    await saveDraft({ key, values: { body: "Vi snakket om fjellet" } }, context(psychologist));
    await saveDraft({ key, values: { body: "Min egen" } }, context(colleague));
  });
  expect(await kept(psychologist, key)).toEqual({ values: { body: "Vi snakket om fjellet" }, savedAt: MONDAY });
  expect(await kept(colleague, key)).toMatchObject({ values: { body: "Min egen" } });
  await forgetDraft(key, context(psychologist));
  expect(await kept(psychologist, key)).toBeNull();
  expect(await kept(colleague, key)).not.toBeNull();
});

it("a visitor keeps no drafts, and nobody keeps a book", async () => {
  const draft = { key: "note:visit", values: { body: "tekst" } };
  expect(await saveDraft(draft, context(visitor("nb")))).toMatchObject({ refusal: { kind: "access-refused" } });
  const book = { ...draft, values: { body: "x".repeat(200_001) } };
  expect(await saveDraft(book, context(actorOf("nurse")))).toMatchObject({ refusal: { kind: "invalid-input" } });
});
