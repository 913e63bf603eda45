import { blockAction, liftAction } from "@/app/my/access/actions";
import { AccessViews } from "@/app/_pages/access-views";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ButtonForm } from "@/components/form/button-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { accessWords } from "@/lib/content/words/access";
import { formWords } from "@/lib/content/words/form";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import { type NearEmployee, ownAccessLog } from "@/lib/queries/access/own-access-log";

export async function generateMetadata() {
  return { title: accessWords[await currentLocale()].ownTitle };
}

/** The patient's own access log, and the say in who may look. */
export default async function OwnAccessPage() {
  const { locale } = await requireRole("patient");
  const { views, openings, employees } = await viewOrNotFound(ownAccessLog, {});
  const words = accessWords[locale];
  return (
    <>
      <PageHeader title={words.ownTitle} lead={words.ownLead} />
      <div className="space-y-10">
        {openings.length > 0 && (
          <Section title={words.openingsTitle} description={words.openingsText}>
            <ul className="divide-y divide-line">
              {openings.map((opening) => (
                <li key={opening.id} className="py-3.5">
                  <p className="font-semibold">{opening.name}</p>
                  <p className="text-sm text-ink-soft tabular-nums">
                    {words.openingAt(opening.openedAt, opening.expiresAt)}
                  </p>
                  <p className="mt-1">
                    {words.reasonGiven}: {opening.reason}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={words.viewsTitle}>
          <AccessViews views={views} locale={locale} />
        </Section>
        <Section title={words.blockTitle} description={words.blockText}>
          {employees.length === 0 ? (
            <p className="text-ink-soft">{words.blockNobody}</p>
          ) : (
            <ul className="divide-y divide-line">
              {employees.map((employee) => (
                <EmployeeItem key={employee.userId} employee={employee} locale={locale} />
              ))}
            </ul>
          )}
        </Section>
      </div>
    </>
  );
}

function EmployeeItem({ employee, locale }: { employee: NearEmployee; locale: Locale }) {
  const words = accessWords[locale];
  const { userId, name, role, inTeam, blockedAt } = employee;
  const isBlocked = blockedAt !== null;
  const label = isBlocked ? words.lift(name) : words.block(name);
  return (
    <li className="space-y-2 py-3.5">
      <p>
        <span className="font-semibold">{name}</span>
        <span className="text-ink-soft">
          {" "}
          · {shellWords[locale].roles[role]}, {inTeam ? words.inTeam : words.seenRecord}
        </span>
      </p>
      {isBlocked && <Tag tone="attention">{words.blockedSince(blockedAt)}</Tag>}
      <ButtonForm
        key={isBlocked ? "lift" : "block"}
        action={isBlocked ? liftAction : blockAction}
        values={{ userId }}
        label={label}
        accessibleName={label}
        words={formWords[locale]}
      />
    </li>
  );
}
