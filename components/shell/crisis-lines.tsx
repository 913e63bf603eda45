import { Icon } from "@/components/ui/icon";

export type CrisisWords = {
  crisisQuestion: string;
  crisisNote: string;
  crisisLines: { number: string; name: string }[];
};

/** Who answers when it is hard (reference 2.7): one touch from every page that a patient sees. */
export function CrisisLines({ words, note = true }: { words: CrisisWords; note?: boolean }) {
  return (
    <div>
      <p className="font-semibold">{words.crisisQuestion}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {words.crisisLines.map(({ number, name }) => (
          <li key={number}>
            <a href={`tel:${number.replaceAll(" ", "")}`} className="group inline-flex min-h-11 items-center gap-2">
              <Icon name="phone" size={18} className="text-fjord" />
              <span className="font-semibold whitespace-nowrap text-fjord underline decoration-1 underline-offset-4 group-hover:decoration-2">
                {number}
              </span>
              <span className="text-sm text-ink-soft">{name}</span>
            </a>
          </li>
        ))}
      </ul>
      {note && <p className="mt-1 text-sm text-ink-soft">{words.crisisNote}</p>}
    </div>
  );
}
