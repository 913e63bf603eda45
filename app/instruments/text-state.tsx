import { Tag, type Tone } from "@/components/ui/tag";
import { instrumentTextWords } from "@/lib/content/words/instrument-text";
import type { Locale } from "@/lib/domain/access/actor";
import type { LoadedText } from "@/lib/domain/instrument-text/change-instrument-text";

type State = keyof (typeof instrumentTextWords)["nb"]["states"];

const TONES: Record<State, Tone> = { waiting: "attention", "in-use": "good", replaced: "quiet", retired: "quiet" };

/** What has become of a loaded text. */
export function TextState({ text, isInUse, locale }: { text: LoadedText; isInUse: boolean; locale: Locale }) {
  const state = stateOf(text, isInUse);
  return <Tag tone={TONES[state]}>{instrumentTextWords[locale].states[state]}</Tag>;
}

function stateOf({ approvedAt, retiredAt }: LoadedText, isInUse: boolean): State {
  if (retiredAt !== null) return "retired";
  if (approvedAt === null) return "waiting";
  return isInUse ? "in-use" : "replaced";
}
