import type { TapTimes } from "@/components/room/tap-form";
import { roomWords } from "@/lib/content/words/room";
import type { Locale } from "@/lib/domain/access/actor";

const MINUTES = [1, 2, 5, 10, 15, 20, 30];

/** When something happened, if not now, for what is written down with one tap. */
export function tellLateTimes(locale: Locale): TapTimes {
  const words = roomWords[locale];
  return {
    label: words.when,
    choices: [
      { value: "0", label: words.whenNow },
      ...MINUTES.map((minutes) => ({ value: String(minutes), label: words.whenAgo(minutes) })),
    ],
  };
}
