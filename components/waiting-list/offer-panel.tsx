import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";
import { Panel } from "@/components/ui/panel";

/** An earlier time that is held for the patient: what, instead of what, until when, and the way to answer. */
export function OfferPanel({
  words,
  children,
}: {
  words: Record<"title" | "what" | "when" | "insteadOf" | "until", string>;
  children: ReactNode;
}) {
  return (
    <Panel label={words.title}>
      <p className="text-sm font-medium text-ink-soft">{words.title}</p>
      <Heading level={2} className="mt-1">
        {words.what}
      </Heading>
      <p className="mt-2 text-lg">{words.when}</p>
      {words.insteadOf !== "" && <p className="mt-1 text-ink-soft">{words.insteadOf}</p>}
      <p className="mt-3">{words.until}</p>
      <div className="mt-5 flex flex-wrap gap-x-3 gap-y-4">{children}</div>
    </Panel>
  );
}
