import type { LetterWords } from "@/lib/content/words/letter";
import type { LetterSection } from "@/lib/domain/pathway/pathway-record";

/** The letter as it is read and printed: one sheet, no ornament. */
export function LetterSheet({
  sections,
  words,
  lang,
  patient,
  to,
  signature,
}: {
  sections: LetterSection[];
  words: LetterWords;
  lang: "nb" | "en";
  patient: { name: string; born: string };
  to: string;
  signature: string;
}) {
  return (
    <article
      lang={lang}
      className="max-w-3xl rounded-md border border-line bg-sheet px-6 py-8 sm:px-12 sm:py-12 print:max-w-none print:border-0 print:p-0"
    >
      <h1 className="text-2xl font-semibold">{words.title}</h1>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 tabular-nums">
        <dt className="text-ink-soft">{words.patient}</dt>
        <dd>
          {patient.name}, {words.born.toLowerCase()} {patient.born}
        </dd>
        <dt className="text-ink-soft">{words.to}</dt>
        <dd>{to}</dd>
      </dl>
      {sections.map(({ key, heading, sentences }) => (
        <section key={key} className="mt-6 break-inside-avoid-page">
          <h2 className="text-lg font-semibold">{heading}</h2>
          {sentences.map(({ text }) => (
            <p key={text} className="mt-1.5 whitespace-pre-line">
              {text}
            </p>
          ))}
        </section>
      ))}
      <p className="mt-10 border-t border-line pt-4">{signature}</p>
      <p className="mt-1 text-sm text-ink-soft">{words.sourceNote}</p>
    </article>
  );
}
