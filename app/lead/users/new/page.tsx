import { createUserAction } from "@/app/lead/users/actions";
import { NewUserForm } from "@/app/lead/users/new/new-user-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { shellWords } from "@/lib/content/words/shell";
import { userWords } from "@/lib/content/words/users";
import { STAFF_ROLES } from "@/lib/domain/access/actor";

export async function generateMetadata() {
  return { title: userWords[await currentLocale()].createTitle };
}

export default async function NewUserPage() {
  const { locale } = await requireRole("lead");
  const { createTitle, createLead, back, name, email, role, roleHint, hprNumber, hprHint, createSubmit } =
    userWords[locale];
  return (
    <>
      <PageHeader title={createTitle} lead={createLead} back={{ href: "/lead/users", label: back }} />
      <NewUserForm
        action={createUserAction}
        roles={STAFF_ROLES.map((value) => ({ value, label: shellWords[locale].roles[value] }))}
        words={{ name, email, role, roleHint, hprNumber, hprHint, createSubmit }}
        formWords={formWords[locale]}
      />
    </>
  );
}
