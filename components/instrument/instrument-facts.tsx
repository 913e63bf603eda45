import { DescriptionList, type DescriptionItem } from "@/components/ui/description-list";
import { ABOUT_INSTRUMENTS } from "@/lib/content/instruments/sources";
import { instrumentWords } from "@/lib/content/words/instrument";
import { instrumentTextWords } from "@/lib/content/words/instrument-text";
import type { Locale } from "@/lib/domain/access/actor";
import type { Instrument } from "@/lib/domain/instrument/instrument";

/** How an instrument is built and scored, in plain words, with its licence and source. What it does not have is left out. */
export function InstrumentFacts({ definition, locale }: { definition: Instrument; locale: Locale }) {
  const words = instrumentTextWords[locale];
  const { items, scale, bands, reliableChange, caseness, remissionAtMost, subscales, loinc, windowDays } = definition;
  const scored = items.filter(({ isScored }) => isScored).length;
  const reversed = items.filter(({ isReversed }) => isReversed).map(({ id }) => id);
  const about = ABOUT_INSTRUMENTS[definition.key];
  const facts: (DescriptionItem | false)[] = [
    { term: words.answeredBy, description: definition.answeredBy === "patient" ? words.bySelf : words.byClinician },
    { term: words.minutes, description: words.minuteCount(definition.minutes) },
    { term: words.columns.window, description: windowDays === null ? words.noWindow : words.window(windowDays) },
    { term: words.items, description: words.itemCount(scored, items.length - scored) },
    reversed.length > 0 && { term: words.reversed, description: reversed.join(", ") },
    {
      term: words.scaleAndDirection,
      description: scale ? `${words.scale(scale)}, ${words.direction[definition.higherIs]}` : words.noTotal,
    },
    scale !== null && {
      term: words.bands,
      description: bands.length === 0 ? words.noBands : <Bands definition={definition} locale={locale} />,
    },
    { term: words.missing, description: words.missingRule(definition.maxMissing) },
    reliableChange !== null && { term: words.reliableChange, description: words.points(reliableChange) },
    caseness !== null && { term: words.caseness, description: String(caseness) },
    remissionAtMost !== null && { term: words.remission, description: words.atMost(remissionAtMost) },
    subscales.length > 0 && {
      term: words.subscales,
      description: subscales.map(({ key }) => instrumentWords[locale].subscales[key]).join(", "),
    },
    (loinc.panel ?? loinc.total) !== undefined && {
      term: words.loinc,
      description: words.loincCodes(loinc.panel, loinc.total),
    },
    { term: words.licence, description: about.licence[locale] },
    { term: words.source, description: about.source },
    { term: words.version, description: definition.version },
  ];
  return <DescriptionList items={facts.filter((fact) => fact !== false)} />;
}

function Bands({ definition, locale }: { definition: Instrument; locale: Locale }) {
  return (
    <ul>
      {definition.bands.map(({ from, to, key }) => (
        <li key={key}>
          {from}–{to}: {instrumentWords[locale].bands[key]}
        </li>
      ))}
    </ul>
  );
}
