import { FormToAnswer } from "@/app/_forms/form-to-answer";
import { saveTabletAnswer, submitOnTablet } from "@/app/kiosk/forms/actions";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireTabletSitting } from "@/lib/auth/require";
import { kioskWords } from "@/lib/content/words/kiosk";

type Props = { params: Promise<{ instrument: string }> };

export async function generateMetadata() {
  return { title: kioskWords[await currentLocale()].sitting.title };
}

/** One form, on the clinic's tablet. */
export default async function TabletFormPage({ params }: Props) {
  const actor = await requireTabletSitting();
  const { instrument } = await params;
  return (
    <FormToAnswer
      asked={instrument}
      place="clinic-tablet"
      actor={actor}
      actions={{ save: saveTabletAnswer, submit: submitOnTablet }}
    />
  );
}
