import { StatusDot } from "@/components/ui/status-dot";
import type { Tone } from "@/components/ui/tag";
import type { screeningWords } from "@/lib/content/words/screening";
import { type CheckState, remainingChecks, type ScreeningCheck } from "@/lib/domain/eligibility/screening-checklist";

type Words = (typeof screeningWords)["nb"];

const TONES: Record<CheckState, Tone> = {
  answered: "good",
  missing: "attention",
  blocks: "danger",
  "not-required": "quiet",
};
const WORST_FIRST: CheckState[] = ["blocks", "missing", "answered", "not-required"];

/** The margin: each part of the page with what is answered, missing, blocks or is not required, in the order of the page. Every line leads there. */
export function Checklist({ checks, words }: { checks: ScreeningCheck[]; words: Words }) {
  const of = <P extends ScreeningCheck["part"]>(part: P) =>
    checks.filter((check): check is Extract<ScreeningCheck, { part: P }> => check.part === part);
  const answered = (list: ScreeningCheck[]) => list.filter(({ state }) => state === "answered").length;
  const counted = (list: ScreeningCheck[], say: (done: number, all: number) => string) =>
    list.length === 0 ? "" : say(answered(list), list.length);
  const [trials] = of("trials");
  const rows = [
    {
      href: "#forms",
      title: words.parts.forms,
      checks: [...of("form"), ...of("flag")],
      text: of("flag").length > 0 ? words.checkFlag : counted(of("form"), words.checkForms),
    },
    {
      href: "#trials",
      title: words.parts.trials,
      checks: of("trials"),
      text: trials ? words.checkTrials(trials.counted, trials.required) : "",
    },
    { href: "#diagnoses", title: words.parts.diagnoses, checks: of("diagnosis"), text: "" },
    {
      href: "#medicines",
      title: words.parts.medicines,
      checks: [...of("medicines"), ...of("interaction")],
      text: counted(of("interaction"), words.checkInteractions),
    },
    { href: "#measurements", title: words.parts.measurements, checks: of("measurement"), text: "" },
    {
      href: "#examinations",
      title: words.parts.examinations,
      checks: of("examination"),
      text: counted(of("examination"), words.checkExaminations),
    },
    {
      href: "#health",
      title: words.parts.health,
      checks: of("health"),
      text: counted(of("health"), words.checkHealth),
    },
    {
      href: "#exclusions",
      title: words.parts.exclusions,
      checks: of("exclusion"),
      text: counted(of("exclusion"), words.checkExclusions),
    },
  ];
  const remaining = remainingChecks(checks).length;
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
                      {[text, (text === "" || state !== "answered") && words.checks[state]].filter(Boolean).join(", ")}
                    </span>
                  </StatusDot>
                </a>
              </li>
            );
          })}
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

/** A part is as far as the check that lacks most; what is merely not required never hides that the rest is answered. */
function worst(checks: ScreeningCheck[]): CheckState {
  return WORST_FIRST.find((state) => checks.some((check) => check.state === state)) ?? "not-required";
}
