import {
  type AnswerOption,
  type InstrumentText,
  itemsInOrder,
  optionsFromZero,
} from "@/lib/content/instruments/instrument-text";

/**
 * AUDIT, WHO 2001, unmodified and not for sale (reference 2.0, 2.7). Norwegian: the text shown on nhi.no, credited to Aasland et al. 1990. Its labels are looser than
 * WHO's and item 6 is shorter; the clinic may prefer the PDF that the national ROP page links to. Answers carry their value: 9 and 10 know 0, 2 and 4.
 */
const VERSION = { nb: "nhi-aasland-1990", en: "who-2001" };

const options = (amounts: readonly string[], often: readonly string[], ever: readonly [string, string, string]) => {
  const injured: AnswerOption[] = ever.map((label, index) => ({ value: index * 2, label }));
  return { "1": optionsFromZero(often), "2": optionsFromZero(amounts), "9": injured, "10": injured };
};

const nb: InstrumentText = {
  version: VERSION.nb,
  title: "AUDIT",
  stem: "",
  items: itemsInOrder([
    "Hvor ofte drikker du alkohol?",
    'Hvor mange alkoholenheter (en drink, et glass vin eller 1 liten flaske pilsnerøl) tar du på en "typisk" drikkedag?',
    "Hvor ofte drikker du seks alkoholenheter eller mer?",
    "Hvor ofte i løpet av siste året var du ikke i stand til å stoppe å drikke etter at du hadde begynt?",
    "Hvor ofte i løpet av siste året unnlot du å gjøre ting du skulle ha gjort pga. drikking?",
    "Hvor ofte starter du dagen din med alkohol?",
    "Hvor ofte i løpet av det siste året har du hatt skyldfølelse pga. drikking?",
    "Hvor ofte i løpet av det siste året har det vært umulig å huske hva som hendte kvelden før pga. drikking?",
    "Har du eller andre blitt skadet som følge av at du har drukket?",
    "Har en slektning, venn eller lege bekymret seg over drikkingen din, eller antydet at du bør redusere?",
  ]),
  options: optionsFromZero(["Aldri", "Sjelden", "Noen ganger i måneden", "Noen ganger i uken", "Nesten daglig"]),
  ownOptions: options(
    ["1–2", "3–4", "5–6", "7–9", "10+"],
    [
      "Aldri",
      "Månedlig eller sjeldnere",
      "To til fire ganger i måneden",
      "To til tre ganger i uken",
      "Fire ganger i uken eller mer",
    ],
    ["Nei", "Ja, men ikke i løpet av siste år", "Ja, i løpet av siste år"],
  ),
  attribution: "AUDIT © Verdens helseorganisasjon (WHO). Norsk: Aasland et al. 1990.",
};

const en: InstrumentText = {
  version: VERSION.en,
  title: "AUDIT",
  stem: "",
  items: itemsInOrder([
    "How often do you have a drink containing alcohol?",
    "How many drinks containing alcohol do you have on a typical day when you are drinking?",
    "How often do you have six or more drinks on one occasion?",
    "How often during the last year have you found that you were not able to stop drinking once you had started?",
    "How often during the last year have you failed to do what was normally expected of you because of drinking?",
    "How often during the last year have you needed a first drink in the morning to get yourself going after a heavy drinking session?",
    "How often during the last year have you had a feeling of guilt or remorse after drinking?",
    "How often during the last year have you been unable to remember what happened the night before because of your drinking?",
    "Have you or someone else been injured because of your drinking?",
    "Has a relative, friend, doctor, or other health care worker been concerned about your drinking or suggested you cut down?",
  ]),
  options: optionsFromZero(["Never", "Less than monthly", "Monthly", "Weekly", "Daily or almost daily"]),
  ownOptions: options(
    ["1–2", "3–4", "5–6", "7–9", "10+"],
    ["Never", "Monthly or less", "2–4 times a month", "2–3 times a week", "4 or more times a week"],
    ["No", "Yes, but not in the last year", "Yes, during the last year"],
  ),
  attribution: "AUDIT © World Health Organization 2001.",
};

export const AUDIT_TEXT = { nb, en };

/** The first three questions of AUDIT, word for word. */
export const AUDIT_C_TEXT = { nb: shortened(nb), en: shortened(en) };

function shortened(text: InstrumentText): InstrumentText {
  const first = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([item]) => ["1", "2", "3"].includes(item)));
  return { ...text, title: "AUDIT-C", items: first(text.items), ownOptions: first(text.ownOptions) };
}
