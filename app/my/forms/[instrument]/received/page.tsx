import { FormReceipt } from "@/app/_forms/form-receipt";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { questionnaireWords } from "@/lib/content/words/questionnaire";

type Props = { params: Promise<{ instrument: string }> };

export async function generateMetadata() {
  return { title: questionnaireWords[await currentLocale()].received.title };
}

/** What became of a form that was sent in. */
export default async function ReceivedPage({ params }: Props) {
  const { locale } = await requireRole("patient");
  return <FormReceipt asked={(await params).instrument} place="own-device" locale={locale} />;
}
