import { Heading } from "@/components/ui/heading";
import { goingHomeAdvice } from "@/lib/content/patient-information/going-home";
import type { Locale } from "@/lib/domain/access/actor";

/** The written advice of the day of a dose: the same on the sheet that is handed over and on the patient's phone. */
export function AdviceText({ locale, level = 2 }: { locale: Locale; level?: 2 | 3 }) {
  return (
    <div className="max-w-measure space-y-6" lang={locale}>
      {goingHomeAdvice[locale].map(({ key, heading, list }) => (
        <section key={key}>
          <Heading level={level}>{heading}</Heading>
          <ul className="mt-2 list-disc space-y-1.5 pl-5">
            {list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
