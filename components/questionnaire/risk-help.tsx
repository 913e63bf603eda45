import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";

/** Who answers now, at once after an answer that says that life is hard (product document 3, gate 5). Calm: no alarm colour, large targets. */
export function RiskHelp({
  words,
}: {
  words: { notRead: string; someone: string; lines: { number: string; name: string }[] };
}) {
  return (
    <Panel emphasis>
      <p className="font-medium">{words.notRead}</p>
      <ul className="mt-3 divide-y divide-line">
        {words.lines.map(({ number, name }) => (
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
      <p className="mt-4">{words.someone}</p>
    </Panel>
  );
}
