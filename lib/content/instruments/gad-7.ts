import { type InstrumentText, itemsInOrder } from "@/lib/content/instruments/instrument-text";
import { PHQ_9_TEXT } from "@/lib/content/instruments/phq-9";

/**
 * GAD-7, with the stem and answers of PHQ-9. No permission is needed to reproduce, translate, display or distribute it (reference 2.0, 2.3). Norwegian:
 * collated from two secondary sources that agree but for item 1; to be confirmed against the PDF of kognitiv.no before release.
 */
const VERSION = "collated-2025";

const nb: InstrumentText = {
  version: VERSION,
  title: "GAD-7",
  stem: PHQ_9_TEXT.nb.stem,
  items: itemsInOrder([
    "Følt deg nervøs, engstelig eller veldig stresset",
    "Ikke klart å slutte å bekymre deg eller kontrollere bekymringene dine",
    "Bekymret deg for mye om ulike ting",
    "Hatt vansker med å slappe av",
    "Vært så rastløs at det har vært vanskelig å sitte stille",
    "Blitt lett irritert eller ergret deg over ting",
    "Følt deg redd som om noe forferdelig kunne komme til å skje",
  ]),
  options: PHQ_9_TEXT.nb.options,
  ownOptions: {},
  attribution:
    "GAD-7 (Spitzer, Kroenke, Williams og Löwe, 2006). Kan gjengis, oversettes, vises og deles ut uten særskilt tillatelse.",
};

const en: InstrumentText = {
  version: VERSION,
  title: "GAD-7",
  stem: PHQ_9_TEXT.en.stem,
  items: itemsInOrder([
    "Feeling nervous, anxious, or on edge",
    "Not being able to stop or control worrying",
    "Worrying too much about different things",
    "Trouble relaxing",
    "Being so restless that it is hard to sit still",
    "Becoming easily annoyed or irritable",
    "Feeling afraid, as if something awful might happen",
  ]),
  options: PHQ_9_TEXT.en.options,
  ownOptions: {},
  attribution:
    "GAD-7 (Spitzer, Kroenke, Williams and Löwe, 2006). No permission required to reproduce, translate, display or distribute.",
};

export const GAD_7_TEXT = { nb, en };
