"use client";

import { useActionState } from "react";
import type { Hit, SearchState } from "@/app/find-patient/actions";
import { BreakGlassForm, type BreakGlassWords } from "@/app/find-patient/break-glass-form";
import type { FormAction } from "@/components/form/form-state";
import { NativeField } from "@/components/form/native-field";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import type { FormWords } from "@/lib/content/words/form";

type Words = BreakGlassWords &
  Record<
    | "byNumber"
    | "byNumberHint"
    | "or"
    | "fullName"
    | "birthDate"
    | "search"
    | "openRecord"
    | "inYourCare"
    | "outsideYourCare"
    | "noCourse",
    string
  >;

/** Search by exact facts; below it, what was found, and the written reason where the record is not the searcher's to open. */
export function FindPatientForm({
  search,
  breakGlass,
  words,
  formWords,
}: {
  search: (before: SearchState, form: FormData) => Promise<SearchState>;
  breakGlass: FormAction<{ patientId: string; reason: string }>;
  words: Words;
  formWords: FormWords;
}) {
  const [state, submit, searching] = useActionState(search, { kind: "idle" });
  return (
    <>
      <form action={submit} aria-label={words.search} className="max-w-md space-y-5">
        <NativeField
          name="nationalId"
          label={words.byNumber}
          hint={words.byNumberHint}
          autoComplete="off"
          required={false}
        />
        <p className="text-ink-soft">{words.or}</p>
        <NativeField name="name" label={words.fullName} autoComplete="off" required={false} />
        <NativeField name="birthDate" type="date" label={words.birthDate} autoComplete="off" required={false} />
        <Button type="submit" variant="primary" aria-disabled={searching || undefined}>
          {words.search}
        </Button>
      </form>
      <div aria-live="polite" className="mt-10 space-y-10">
        {state.kind === "message" && <Notice title={state.message} className="max-w-measure" />}
        {state.kind === "hits" &&
          state.hits.map((hit) => (
            <HitItem key={hit.patientId} hit={hit} breakGlass={breakGlass} words={words} formWords={formWords} />
          ))}
      </div>
    </>
  );
}

function HitItem({
  hit,
  breakGlass,
  words,
  formWords,
}: {
  hit: Hit;
  breakGlass: FormAction<{ patientId: string; reason: string }>;
  words: Words;
  formWords: FormWords;
}) {
  return (
    <section aria-label={hit.name} className="border-t border-line pt-5">
      <h2 className="text-xl font-semibold">{hit.name}</h2>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-ink-soft">
        {hit.born}{" "}
        <Tag tone={hit.openable ? "good" : "attention"}>{hit.openable ? words.inYourCare : words.outsideYourCare}</Tag>
      </p>
      <div className="mt-4">
        {hit.openable && hit.href !== null && (
          <LinkButton href={hit.href} variant="primary">
            {words.openRecord}
          </LinkButton>
        )}
        {hit.openable && hit.href === null && <p>{words.noCourse}</p>}
        {!hit.openable && (
          <BreakGlassForm action={breakGlass} patientId={hit.patientId} words={words} formWords={formWords} />
        )}
      </div>
    </section>
  );
}
