import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { crisisHelpWords } from "@/lib/content/words/crisis-help";
import type { Locale } from "@/lib/domain/access/actor";

/**
 * Who answers now, at once after an answer that says that life is hard (product document 3, gate 5). Calm: no alarm colour, large targets. On the
 * clinic's tablet somebody is near: that is said first.
 */
export function RiskHelp({
  locale,
  place = "own-device",
  planHref,
}: {
  locale: Locale;
  place?: "own-device" | "clinic-tablet";
  /** The patient's own safety plan, when there is one. */
  planHref?: string | undefined;
}) {
  const words = crisisHelpWords[locale];
  return (
    <Panel emphasis>
      {place === "clinic-tablet" && <p className="mb-4 text-lg font-semibold">{words.onTablet}</p>}
      <p className="font-medium">{words.notRead}</p>
      <HelpLines locale={locale} />
      <p className="mt-4">{words.someone}</p>
      {planHref !== undefined && (
        <p className="mt-2">
          <Link href={planHref} className="inline-flex min-h-11 items-center font-semibold">
            {words.planLink}
          </Link>
        </p>
      )}
    </Panel>
  );
}

/** The numbers, each a large target. */
export function HelpLines({ locale }: { locale: Locale }) {
  return (
    <ul className="mt-3 divide-y divide-line">
      {crisisHelpWords[locale].lines.map(({ number, name }) => (
        <li key={number}>
          <a href={`tel:${number.replaceAll(" ", "")}`} className="group flex min-h-14 items-center gap-3 py-2">
            <Icon name="phone" className="text-fjord" />
            <span className="min-w-0">
              <span className="block text-xl font-semibold text-fjord underline decoration-1 underline-offset-4 group-hover:decoration-2">
                {number}
              </span>
              <span className="block text-sm text-ink-soft">{name}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
