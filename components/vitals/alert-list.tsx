import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { AlertSign, VitalsAlert } from "@/lib/domain/pathway/treatment-day-record";
import type { AlertFacts } from "@/lib/domain/vitals/describe-alerts";

type Props = {
  alerts: AlertFacts[];
  locale: Locale;
  /** The form that answers an alert, where the reader may. */
  answer?: (alert: AlertFacts) => ReactNode;
  /** Where more is written down about one. */
  more?: (alert: AlertFacts) => ReactNode;
  /** In a column: one under the other. */
  narrow?: boolean;
};

/** Alerts of a session: those that wait first and loud, each with its own answer form; those that are settled quiet, with who and what. */
export function AlertList({ alerts, locale, answer, more, narrow = false }: Props) {
  const words = vitalsWords[locale];
  if (alerts.length === 0) return null;
  const loud = alerts
    .filter(isLoud)
    .toSorted((a, b) => Number(b.level === "critical") - Number(a.level === "critical"));
  const quiet = alerts.filter((alert) => !isLoud(alert)).toReversed();
  return (
    <section aria-label={words.alerts} className="space-y-3">
      {loud.length > 0 && (
        <div className={loud.length > 1 ? `grid items-start gap-3 ${narrow ? "" : "lg:grid-cols-2"}` : ""}>
          {loud.map((alert) => (
            <LoudAlert key={alert.id} alert={alert} locale={locale}>
              {alert.state === "unanswered" && answer && <div className="mt-3">{answer(alert)}</div>}
              {more && <div className="mt-2 [&>details]:border-b-0">{more(alert)}</div>}
            </LoudAlert>
          ))}
        </div>
      )}
      {quiet.length > 0 && (
        <ul className="divide-y divide-line border-y border-line text-sm">
          {quiet.map((alert) => (
            <li key={alert.id} className="py-2 tabular-nums">
              <strong className="font-semibold">{describeAlert(alert, locale)}</strong>{" "}
              <span className="text-ink-soft">({words.limitIs(figures(alert.limit, alert.sign, locale))})</span>
              <Origin alert={alert} locale={locale} />
              <Answer alert={alert} locale={locale} />
              {more && <div className="[&>details]:border-b-0">{more(alert)}</div>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** It waits for an answer, or for a re-check that is overdue: it alarms again. */
function isLoud({ state }: AlertFacts): boolean {
  return state === "unanswered" || state === "recheck-overdue";
}

function LoudAlert({ alert, locale, children }: { alert: AlertFacts; locale: Locale; children: ReactNode }) {
  const words = vitalsWords[locale];
  const { sign, level, rule, ruleVersion, limit, raisedAt, state, minutesWaiting, acknowledged } = alert;
  const isCritical = level === "critical";
  const isOverdue = state === "recheck-overdue";
  return (
    <div
      role="alert"
      className={`rounded-md border-l-[6px] px-5 py-4 ${isCritical ? "border-l-red-fill bg-red-tint" : "border-l-amber-mark bg-amber-tint"}`}
    >
      <p
        className={`flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold ${isCritical ? "text-red" : "text-amber"}`}
      >
        <Icon name={isCritical ? "stop" : "warning"} size={24} />
        <span>{isOverdue ? words.recheckAlarm : words.alertTitle[level]}:</span>
        <span className="tabular-nums">{describeAlert(alert, locale)}</span>
      </p>
      <p className="text-sm text-ink-soft tabular-nums">
        {words.limitIs(figures(limit, sign, locale))}, {words.alertRule[rule]}, {words.ruleVersion(ruleVersion)},{" "}
        {words.raisedAt(raisedAt)}
      </p>
      <Origin alert={alert} locale={locale} />
      {isOverdue && acknowledged ? (
        <Answer alert={alert} locale={locale} />
      ) : (
        <>
          {minutesWaiting > 0 && <p className="font-medium tabular-nums">{words.waitsSince(minutesWaiting)}</p>}
          <Steps alert={alert} locale={locale} />
        </>
      )}
      {children}
    </div>
  );
}

function Origin({ alert: { isFromStruckReading }, locale }: { alert: AlertFacts; locale: Locale }) {
  return isFromStruckReading ? (
    <span className="block text-sm text-ink-soft">{vitalsWords[locale].struckReading}</span>
  ) : null;
}

function Answer({ alert, locale }: { alert: AlertFacts; locale: Locale }) {
  const words = vitalsWords[locale];
  const { acknowledged, recheckedAt, state } = alert;
  if (!acknowledged) return null;
  const { by, at, action, recheckAt } = acknowledged;
  const isOverdue = state === "recheck-overdue";
  return (
    <>
      <span className="block">{words.acknowledged(by.name, at, action)}</span>
      <Steps alert={alert} locale={locale} />
      <span className={`block font-medium ${isOverdue ? "text-amber" : ""}`}>
        {recheckedAt
          ? words.recheckDone(recheckedAt)
          : isOverdue
            ? words.recheckOverdue(recheckAt)
            : words.recheckAt(recheckAt)}
      </span>
    </>
  );
}

/** What was done about it, oldest first; what the program did has no name. */
function Steps({ alert: { steps }, locale }: { alert: AlertFacts; locale: Locale }) {
  const words = vitalsWords[locale];
  if (steps.length === 0) return null;
  return (
    <ul aria-label={words.steps} className="text-sm tabular-nums">
      {steps.map(({ id, kind, note, happenedAt, by }) => (
        <li key={id}>{words.stepLine(happenedAt, words.stepKinds[kind], by?.name ?? null, note)}</li>
      ))}
    </ul>
  );
}

const UNITS: Record<AlertSign, string> = {
  ...{
    systolicMmHg: " mmHg",
    diastolicMmHg: " mmHg",
    heartRateBpm: "/min",
    spo2Percent: " %",
    respiratoryRatePerMin: "/min",
    moaas: "",
    temperatureC: " °C",
    monitoring: "",
  },
};

/** «Overtrykk 186 mmHg», «Overtrykk 172 (+43 %)», «2 målinger på rad er ikke tatt»: the sign and what the device showed. */
export function describeAlert({ sign, value, rule }: Pick<VitalsAlert, "sign" | "value" | "rule">, locale: Locale) {
  const words = vitalsWords[locale];
  if (rule === "skipped-in-a-row") return words.skippedInARow(value);
  return `${words[sign]} ${figures(value, sign, locale)}${rule === "absolute" ? UNITS[sign] : ""}`;
}

/** Value and limit are kept with a decimal point; only a temperature has one. */
function figures(kept: string, sign: AlertSign, locale: Locale): string {
  return sign === "temperatureC" && locale === "nb" ? kept.replace(".", ",") : kept;
}
