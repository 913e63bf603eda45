import { Heading } from "@/components/ui/heading";
import { LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { publicWords } from "@/lib/content/words/public";

export async function generateMetadata() {
  return { title: publicWords[await currentLocale()].course.title };
}

export default async function CoursePage() {
  const { course, home } = publicWords[await currentLocale()];
  return (
    <div className="mx-auto max-w-phone">
      <PageHeader title={course.title} lead={course.intro} />
      {course.steps.map(({ id, title, text }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`} className="border-t border-line py-6">
          <Heading level={2} id={`${id}-title`}>
            {title}
          </Heading>
          <p className="mt-2 max-w-measure">{text}</p>
        </section>
      ))}
      <section aria-labelledby="stop-title" className="mt-4 rounded-md bg-fjord-tint px-5 py-5">
        <Heading level={2} id="stop-title">
          {course.stopTitle}
        </Heading>
        <p className="mt-2 max-w-measure">{course.stop}</p>
      </section>
      <section aria-labelledby="not-for-title" className="mt-8">
        <Heading level={2} id="not-for-title">
          {course.notForTitle}
        </Heading>
        <p className="mt-2 max-w-measure">{course.notFor}</p>
        <p className="mt-3 max-w-measure">{course.effect}</p>
      </section>
      <p className="mt-8">
        <LinkButton href="/contact" variant="primary">
          {home.callMe}
        </LinkButton>
      </p>
    </div>
  );
}
