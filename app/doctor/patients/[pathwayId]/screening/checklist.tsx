import { StatusDot } from "@/components/ui/status-dot";
import type { Tone } from "@/components/ui/tag";
import type { screeningWords } from "@/lib/content/words/screening";
import type { CheckState, ScreeningCheck } from "@/lib/domain/eligibility/screening-checklist";

type Words = (typeof screeningWords)["nb"];

const TONES: Record<CheckState, Tone> = { answered: "good", missing: "attention", blocks: "danger" };

/** The margin: each part of the page with what is answered, missing or blocks, in the order of the page. Every line leads there. */
export function Checklist({ checks, words }: { checks: ScreeningCheck[]; words: Words }) {
  const of = <P extends ScreeningCheck["part"]>(part: P) =>
    checks.filter((check): check is Extract<ScreeningCheck, { part: P }> => check.part === part);
  const answered = (list: ScreeningCheck[]) => list.filter(({ state }) => state === "answered").length;
  const [trials] = of("trials");
  const rows = [
    { href: "#forms", title: words.parts.forms, checks: of("form"), text: "" },
    {
      href: "#trials",
      title: words.parts.trials,
      checks: of("trials"),
      text: trials ? words.checkTrials(trials.counted, trials.required) : "",
    },
    {
      href: "#health",
      title: words.parts.health,
      checks: of("health"),
      text: words.checkHealth(answered(of("health")), of("health").length),
    },
    {
      href: "#exclusions",
      title: words.parts.exclusions,
      checks: of("exclusion"),
      text: words.checkExclusions(answered(of("exclusion")), of("exclusion").length),
    },
    { href: "#measurements", title: words.parts.measurements, checks: of("measurement"), text: "" },
  ];
  const remaining = checks.length - answered(checks);
  return (
    <nav aria-label={words.checklist} className="lg:sticky lg:top-20 lg:self-start">
      <h2 className="text-sm font-medium text-ink-soft">{words.checklist}</h2>
      <ul className="mt-1 max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-4">
        {rows
          .filter((row) => row.checks.length > 0)
          .map(({ href, title, checks: part, text }) => {
            const state = worst(part);
            return (
              <li key={href}>
                <a href={href} className="block min-h-11 py-1.5 hover:underline hover:underline-offset-4">
                  <StatusDot tone={TONES[state]}>
                    <span className="font-medium">{title}</span>
                    <span className="block text-sm text-ink-soft">
                      {text === "" ? words.checks[state] : `${text}, ${words.checks[state]}`}
                    </span>
                  </StatusDot>
                </a>
              </li>
            );
          })}
        {of("flag").length > 0 && (
          <li className="py-1.5">
            <StatusDot tone="danger">{words.checkFlag}</StatusDot>
          </li>
        )}
        <li className="lg:mt-2 lg:border-t lg:border-line lg:pt-2">
          <a href="#decision" className="block min-h-11 py-1.5 hover:underline hover:underline-offset-4">
            <StatusDot tone={remaining === 0 ? "good" : "quiet"}>
              <span className="font-medium">{words.parts.decision}</span>
              <span className="block text-sm text-ink-soft">{words.checkDecision(remaining)}</span>
            </StatusDot>
          </a>
        </li>
      </ul>
    </nav>
  );
}

function worst(checks: ScreeningCheck[]): CheckState {
  if (checks.some(({ state }) => state === "blocks")) return "blocks";
  return checks.some(({ state }) => state === "missing") ? "missing" : "answered";
}
