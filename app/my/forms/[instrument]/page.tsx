import { FormToAnswer } from "@/app/_forms/form-to-answer";
import { saveFormAnswer, submitForm } from "@/app/my/forms/actions";
import { requireRole } from "@/lib/auth/require";
import { currentLocale } from "@/lib/auth/current-locale";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";

type Props = { params: Promise<{ instrument: string }> };

export async function generateMetadata({ params }: Props) {
  const { instrument } = await params;
  const known = INSTRUMENTS.find((key) => key === instrument);
  return { title: known ? INSTRUMENT_DEFINITIONS[known].name : questionnaireWords[await currentLocale()].title };
}

/** One form, on a device of one's own. */
export default async function FormPage({ params }: Props) {
  const actor = await requireRole("patient");
  const { instrument } = await params;
  return (
    <FormToAnswer
      asked={instrument}
      place="own-device"
      actor={actor}
      actions={{ save: saveFormAnswer, submit: submitForm }}
    />
  );
}
