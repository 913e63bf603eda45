import { Prose } from "@/components/ui/prose";

/** The text that is consented to, in full. */
export function ConsentTextBody({
  sections,
}: {
  sections: { heading: string; paragraphs: string[]; list?: string[] }[];
}) {
  return (
    <Prose>
      {sections.map(({ heading, paragraphs, list }) => [
        <h2 key={heading}>{heading}</h2>,
        ...paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
        list && (
          <ul key={`${heading} list`}>
            {list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ),
      ])}
    </Prose>
  );
}
