import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { VitalsAlert } from "@/lib/domain/pathway/treatment-day-record";
import type { AlertSign } from "@/lib/domain/pathway/treatment-day-record";

/** Alerts of a session: those without an answer first and loud, each with its own answer form; answered ones quiet, with who and what. */
export function AlertList({
  alerts,
  now,
  lastReadingAt,
  locale,
  answer,
}: {
  alerts: VitalsAlert[];
  now: Date;
  /** When the newest valid reading was measured: a re-check is due until there is one after it was asked for. */
  lastReadingAt: Date | null;
  locale: Locale;
  /** The form that answers an alert, where the reader may. */
  answer?: (alert: VitalsAlert) => ReactNode;
}) {
  const words = vitalsWords[locale];
  if (alerts.length === 0) return null;
  const open = alerts
    .filter(({ acknowledged }) => !acknowledged)
    .toSorted((a, b) => Number(b.level === "critical") - Number(a.level === "critical"));
  const answered = alerts.filter(({ acknowledged }) => acknowledged).toReversed();
  return (
    <section aria-label={words.alerts} className="space-y-3">
      {open.length > 0 && (
        <div className={open.length > 1 ? "grid items-start gap-3 lg:grid-cols-2" : ""}>
          {open.map((alert) => (
            <div
              key={alert.id}
              role="alert"
              className={`rounded-md border-l-[6px] px-5 py-4 ${alert.level === "critical" ? "border-l-red-fill bg-red-tint" : "border-l-amber-mark bg-amber-tint"}`}
            >
              <p
                className={`flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold ${alert.level === "critical" ? "text-red" : "text-amber"}`}
              >
                <Icon name={alert.level === "critical" ? "stop" : "warning"} size={24} />
                <span>{words.alertTitle[alert.level]}:</span>
                <span className="tabular-nums">{describeAlert(alert, locale)}</span>
              </p>
              <p className="text-sm text-ink-soft tabular-nums">
                {words.limitIs(alert.limit)}, {words.alertRule[alert.rule]}, {words.ruleVersion(alert.ruleVersion)},{" "}
                {words.raisedAt(alert.raisedAt)}
              </p>
              {answer && <div className="mt-3">{answer(alert)}</div>}
            </div>
          ))}
        </div>
      )}
      {answered.length > 0 && (
        <ul className="divide-y divide-line border-y border-line text-sm">
          {answered.map((alert) => (
            <li key={alert.id} className="py-2 tabular-nums">
              <strong className="font-semibold">{describeAlert(alert, locale)}</strong>{" "}
              <span className="text-ink-soft">({words.limitIs(alert.limit)})</span>
              {alert.acknowledged && (
                <>
                  <span className="block">
                    {words.acknowledged(alert.acknowledged.by.name, alert.acknowledged.at, alert.acknowledged.action)}
                  </span>
                  <Recheck acknowledged={alert.acknowledged} now={now} lastReadingAt={lastReadingAt} locale={locale} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Recheck({
  acknowledged,
  now,
  lastReadingAt,
  locale,
}: {
  acknowledged: { at: Date; recheckAt: Date };
  now: Date;
  lastReadingAt: Date | null;
  locale: Locale;
}) {
  const words = vitalsWords[locale];
  if (lastReadingAt && lastReadingAt > acknowledged.at) return null;
  const isOverdue = now > acknowledged.recheckAt;
  return (
    <span className={`block font-medium ${isOverdue ? "text-amber" : ""}`}>
      {isOverdue ? words.recheckOverdue(acknowledged.recheckAt) : words.recheckAt(acknowledged.recheckAt)}
    </span>
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

/** «Overtrykk 186 mmHg», «Overtrykk 172 (+43 %)»: the sign and what the device showed. */
export function describeAlert(alert: Pick<VitalsAlert, "sign" | "value" | "rule">, locale: Locale): string {
  const unit = alert.rule === "absolute" ? UNITS[alert.sign] : "";
  return `${vitalsWords[locale][alert.sign]} ${alert.value}${unit}`;
}
