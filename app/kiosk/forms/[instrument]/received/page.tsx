import { redirect } from "next/navigation";
import { FormReceipt } from "@/app/_forms/form-receipt";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireTabletSitting } from "@/lib/auth/require";
import { kioskWords } from "@/lib/content/words/kiosk";
import { receivedForm } from "@/lib/queries/patient/own-forms";

type Props = { params: Promise<{ instrument: string }> };

export async function generateMetadata() {
  return { title: kioskWords[await currentLocale()].sitting.title };
}

/** What was received in this sitting; help at once after an answer that says that life is hard. An older form is not shown here. */
export default async function TabletReceiptPage({ params }: Props) {
  const { locale } = await requireTabletSitting();
  const { instrument } = await params;
  const { view } = await viewOrNotFound(receivedForm, { instrument });
  const isOfToday = view?.sitting.some(({ id, place }) => id === view.form.id && place === "clinic-tablet");
  if (!isOfToday) redirect("/kiosk/forms");
  return <FormReceipt asked={instrument} place="clinic-tablet" locale={locale} />;
}
