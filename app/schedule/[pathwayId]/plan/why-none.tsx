import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { bookingWords } from "@/lib/content/words/booking";
import type { Locale } from "@/lib/domain/access/actor";
import type { CoursePlanView } from "@/lib/queries/visits/course-plan";

/** Why there is no plan: which rule, which visit, who is short, and the first day that would work. */
export function WhyNone({ view, locale }: { view: CoursePlanView; locale: Locale }) {
  const words = bookingWords[locale];
  const { obstacles, isTogether, pathwayId } = view;
  return (
    <Notice
      tone="warning"
      title={words.noneTitle}
      actions={<LinkButton href={`/schedule/${pathwayId}`}>{words.manual}</LinkButton>}
    >
      {obstacles.length === 0 ? (
        <p>{words.noneAtAll}</p>
      ) : (
        <>
          <p>{isTogether ? words.noneTogether : words.noneAlone}</p>
          <ul className="list-disc space-y-1 pl-5">
            {obstacles.map(({ rule, title, firstOn, lastOn, bottleneck }) => (
              <li key={rule}>
                {words.obstacle[rule](title[locale], words.obstacleDays(firstOn, lastOn), words.bottleneck(bottleneck))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
