import type { JourneyStep } from "@/components/journey/journey-step";
import type { Locale } from "@/lib/domain/access/actor";
import type { Standing } from "@/lib/domain/pathway/standing";

/** The steps of a derived standing as a journey line shows them; `hrefOf` says which of them can be opened. */
export function journeyOf(
  steps: Standing["steps"],
  locale: Locale,
  hrefOf: (step: Standing["steps"][number]) => string | undefined = () => undefined,
): JourneyStep[] {
  return steps.map((step) => ({
    key: step.key,
    title: step.title[locale],
    state: step.state,
    at: step.at ?? undefined,
    href: hrefOf(step),
  }));
}
