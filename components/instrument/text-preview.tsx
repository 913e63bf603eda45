import { Panel } from "@/components/ui/panel";
import { type InstrumentText, optionsOf, stemOf } from "@/lib/content/instruments/instrument-text";
import { instrumentTextWords } from "@/lib/content/words/instrument-text";
import type { Locale } from "@/lib/domain/access/actor";
import type { Instrument } from "@/lib/domain/instrument/instrument";

/** Every question as the patient reads it, in the language of the text; the values of the answers beside them, for whoever compares it with the original. */
export function TextPreview({
  definition,
  text,
  textLocale,
  locale,
}: {
  definition: Instrument;
  text: InstrumentText;
  textLocale: Locale;
  locale: Locale;
}) {
  const words = instrumentTextWords[locale].textPage;
  const conditional = new Set(definition.skips.flatMap(({ items }) => items));
  return (
    <Panel>
      <p lang={textLocale} className="text-xl font-semibold">
        {text.title}
      </p>
      <ol className="mt-4 divide-y divide-line border-y border-line">
        {definition.items.map(({ id, isScored }, index) => (
          <li key={id} className="py-5">
            <p className="text-sm text-ink-soft">
              {[
                words.question(index + 1, definition.items.length),
                !isScored && words.optional,
                conditional.has(id) && words.onlyIf,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <div lang={textLocale}>
              {stemOf(text, id) !== "" && <p className="mt-2 text-ink-soft">{stemOf(text, id)}</p>}
              <p className="mt-1 text-lg leading-snug font-semibold">{text.items[id]}</p>
            </div>
            <ul className="mt-3 max-w-lg space-y-1">
              {optionsOf(text, id).map(({ value, label }) => (
                <li key={value} className="flex flex-wrap items-baseline justify-between gap-x-6">
                  <span lang={textLocale}>{label}</span>
                  <span className="text-sm text-ink-soft tabular-nums">{words.value(value)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p lang={textLocale} className="mt-4 text-sm text-ink-soft">
        {text.attribution}
      </p>
    </Panel>
  );
}
