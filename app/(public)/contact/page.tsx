import { askToBeCalled } from "@/app/(public)/contact/actions";
import { CallBackForm } from "@/components/enquiry/call-back-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { formWords } from "@/lib/content/words/form";
import { publicWords } from "@/lib/content/words/public";
import { PREFERRED_TIMES } from "@/lib/domain/enquiry/enquiry.schema";

export async function generateMetadata() {
  return { title: publicWords[await currentLocale()].contact.title };
}

export default async function ContactPage() {
  const locale = await currentLocale();
  const { title, intro, notReadTitle, notRead, times, kept, tooMany: _, ...words } = publicWords[locale].contact;
  return (
    <div className="mx-auto max-w-phone">
      <PageHeader title={title} lead={intro} />
      <Notice title={notReadTitle} className="mb-8">
        {notRead}
      </Notice>
      <CallBackForm
        action={askToBeCalled}
        locale={locale}
        times={PREFERRED_TIMES.map((value) => ({ value, label: times[value] }))}
        words={words}
        formWords={formWords[locale]}
      />
      <p className="mt-6 text-sm text-ink-soft">{kept}</p>
    </div>
  );
}
