import { viewOrNotFound } from "@/app/_pages/run-query";
import { DataTable } from "@/components/ui/data-table";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { shellWords } from "@/lib/content/words/shell";
import { userWords } from "@/lib/content/words/users";
import { staffList } from "@/lib/queries/accounts/staff-list";

export async function generateMetadata() {
  return { title: userWords[await currentLocale()].title };
}

export default async function UsersPage() {
  const { locale } = await requireRole("lead");
  const staff = await viewOrNotFound(staffList, {});
  const words = userWords[locale];
  const { roles } = shellWords[locale];
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <LinkButton href="/lead/users/new" variant="primary">
            {words.newUser}
          </LinkButton>
        }
      />
      <DataTable
        caption={words.title}
        rows={staff}
        rowKey={({ userId }) => userId}
        columns={[
          {
            key: "name",
            header: words.name,
            primary: true,
            cell: ({ userId, name }) => <Link href={`/lead/users/${userId}`}>{name}</Link>,
          },
          {
            key: "role",
            header: words.role,
            cell: ({ role }) => (role === null ? <Tag tone="quiet">{words.noRole}</Tag> : roles[role]),
          },
          { key: "email", header: words.email, cell: ({ email }) => email },
          {
            key: "account",
            header: words.account,
            cell: ({ activated }) =>
              activated ? <Tag tone="good">{words.activated}</Tag> : <Tag tone="neutral">{words.notActivated}</Tag>,
          },
        ]}
      />
    </>
  );
}
