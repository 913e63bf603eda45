import type { Choice } from "@/components/form/radio-group";
import { capacityWords } from "@/lib/content/words/capacity";
import type { Locale } from "@/lib/domain/access/actor";
import { ABSENCE_KINDS } from "@/lib/domain/booking/capacity";

/** The kinds of absence to choose from. */
export function absenceKinds(locale: Locale): Choice[] {
  return ABSENCE_KINDS.map((value) => ({ value, label: capacityWords[locale].absenceKinds[value] }));
}

/** What the form of an absence asks with. */
export function absenceFormWords(locale: Locale) {
  const words = capacityWords[locale];
  return {
    who: words.who,
    kind: words.absenceKind,
    kindHint: words.absenceKindHint,
    fromDate: words.fromDate,
    untilDate: words.untilDate,
    partDay: words.partDay,
    fromTime: words.fromTime,
    untilTime: words.untilTime,
    submit: words.recordSubmit,
  };
}
