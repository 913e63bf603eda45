import { endRoleAction, endSessionsAction, grantRoleAction, issueCodeAction } from "@/app/lead/users/actions";
import { GrantRoleForm } from "@/app/lead/users/[userId]/grant-role-form";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ButtonForm } from "@/components/form/button-form";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { shellWords } from "@/lib/content/words/shell";
import { roleNames, userWords } from "@/lib/content/words/users";
import { STAFF_ROLES } from "@/lib/domain/access/actor";
import { staffAccountView } from "@/lib/queries/accounts/staff-account";

export async function generateMetadata() {
  return { title: userWords[await currentLocale()].title };
}

/** One member of staff: role periods, a new code, and signing them out everywhere. */
export default async function UserPage({ params }: { params: Promise<{ userId: string }> }) {
  const { locale } = await requireRole("lead");
  const { userId } = await params;
  const account = await viewOrNotFound(staffAccountView, { userId });
  const words = userWords[locale];
  const { roles } = shellWords[locale];
  const forms = formWords[locale];
  return (
    <>
      <PageHeader title={account.name} back={{ href: "/lead/users", label: words.back }} />
      <div className="space-y-10">
        <DescriptionList
          items={[
            { term: words.email, description: account.email },
            { term: words.hprNumber, description: account.hprNumber ?? "–" },
            { term: words.account, description: account.activated ? words.activated : words.notActivated },
          ]}
        />
        <Section title={words.rolesTitle}>
          <ul className="divide-y divide-line">
            {account.roles.map((period) => (
              <li key={period.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
                <div>
                  <p className="font-medium">
                    {roles[period.role]}{" "}
                    {period.current ? (
                      <Tag tone="good">{words.currentRole}</Tag>
                    ) : (
                      <Tag tone="quiet">{words.endedRole}</Tag>
                    )}
                  </p>
                  <p className="text-sm text-ink-soft">
                    {words.from(period.validFrom)}
                    {period.validTo !== null && ` ${words.until(period.validTo)}`}
                  </p>
                </div>
                {period.current && !account.own && (
                  <ButtonForm
                    action={endRoleAction}
                    values={{ roleId: period.id, userId }}
                    label={words.endRole(roleNames[locale][period.role])}
                    accessibleName={words.endRole(roleNames[locale][period.role])}
                    words={forms}
                  />
                )}
              </li>
            ))}
          </ul>
          {account.own && <p className="mt-3 text-sm text-ink-soft">{words.ownRoleNote}</p>}
          {account.currentRole === null && (
            <div className="mt-6">
              <GrantRoleForm
                action={grantRoleAction}
                userId={userId}
                roles={STAFF_ROLES.map((value) => ({ value, label: roles[value] }))}
                words={{
                  grantTitle: words.grantTitle,
                  role: words.role,
                  roleHint: words.roleHint,
                  grantSubmit: words.grantSubmit,
                }}
                formWords={forms}
              />
            </div>
          )}
        </Section>
        <Section title={words.codeTitle} description={words.codeNote}>
          <ButtonForm
            action={issueCodeAction}
            values={{ userId }}
            label={words.codeSubmit}
            accessibleName={words.codeTitle}
            words={forms}
          />
        </Section>
        <Section title={words.sessionsTitle} description={words.sessionsNote}>
          <ButtonForm
            action={endSessionsAction}
            values={{ userId }}
            label={words.endSessions}
            accessibleName={words.sessionsTitle}
            words={forms}
          />
        </Section>
      </div>
    </>
  );
}
