import { openView } from "@/app/my/open-view";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatPeriod } from "@/lib/content/format";
import { type InformationSection, preparationWords, sessionDay } from "@/lib/content/patient-information/session-day";
import { ownPreparation } from "@/lib/queries/patient/own-preparation";

export async function generateMetadata() {
  return { title: preparationWords[await currentLocale()].title };
}

/** The day of a session, to read and to print. */
export default async function PreparePage() {
  const { locale } = await requireRole("patient");
  const { session, route } = await openView(ownPreparation, null);
  const words = preparationWords[locale];
  const { before, feel, home, uncertain } = sessionDay[locale];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {session && (
        <Notice title={words.yourNext(formatPeriod(session.startsAt, session.endsAt, locale))} className="mb-8" />
      )}
      <Prose>
        {sectionOf(before)}
        {sectionOf({ ...feel, paragraphs: [words.giving[route], ...feel.paragraphs] })}
        {sectionOf(home)}
        {sectionOf(uncertain)}
      </Prose>
      <p className="mt-10 text-sm text-ink-faint print:hidden">{words.print}</p>
    </>
  );
}

function sectionOf({ key, heading, paragraphs, list }: InformationSection) {
  return [
    <h2 key={key} id={key}>
      {heading}
    </h2>,
    ...paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
    list && (
      <ul key={`${key} list`}>
        {list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ),
  ];
}
