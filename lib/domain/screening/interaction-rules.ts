/**
 * What is known about other medicines together with ketamine (reference 3.2), as data: the words are in lib/content/words/interactions.ts.
 * `review`: a doctor must read it and write an assessment before the patient can be found eligible. `information`: shown, nothing is asked.
 * A rule never says what to do with the medicine. Changed meaning or prefixes: a new version, and it is read again.
 *
 * The ATC groups are those that reference 3.2 names; what is added to carry out its words "other sedatives", "strong CYP3A4 or CYP2B6
 * inhibitors or inducers" and "antihypertensives" is PROPOSED, for the clinic's doctors to approve.
 */
export type InteractionRule = {
  key: string;
  version: string;
  level: "review" | "information";
  /** Beginnings of ATC codes. */
  prefixes: readonly string[];
  except?: readonly string[];
  source: string;
};

const VERSION = "2026-11";

export const INTERACTION_RULES: readonly InteractionRule[] = [
  {
    key: "benzodiazepines",
    ...{ version: VERSION, level: "review" },
    // N03AE: clonazepam
    prefixes: ["N05BA", "N05CD", "N05CF", "N03AE"],
    source: "Veraart 2021; Andrade 2017; REMS",
  },
  {
    key: "lamotrigine",
    ...{ version: VERSION, level: "review" },
    prefixes: ["N03AX09"],
    source: "Veraart 2021",
  },
  {
    key: "antipsychotics",
    ...{ version: VERSION, level: "review" },
    prefixes: ["N05AH02", "N05AX08", "N05AD01"],
    source: "Veraart 2021",
  },
  {
    key: "mao-inhibitors",
    ...{ version: VERSION, level: "review" },
    // N04BD: MAO-B inhibitors
    prefixes: ["N06AF", "N06AG", "N04BD"],
    source: "Veraart 2021; preparatomtale esketamin",
  },
  {
    key: "stimulants",
    ...{ version: VERSION, level: "review" },
    prefixes: ["N06BA"],
    source: "Preparatomtale esketamin, REMS",
  },
  {
    key: "opioids",
    ...{ version: VERSION, level: "review" },
    // N07BC: opioid dependence; R05DA: opium derivatives for cough
    prefixes: ["N02A", "N07BC", "R05DA"],
    source: "REMS, Ketalar pakningsvedlegg",
  },
  {
    key: "sedatives",
    ...{ version: VERSION, level: "review" },
    // Other hypnotics, hydroxyzine, gabapentin and pregabalin (old and new codes), sedating antihistamines and antipsychotics, baclofen
    prefixes: [
      ...["N05C", "N05BB", "N02BF", "N03AX12", "N03AX16", "R06AD", "R06AA"],
      ...["N05AA02", "N05AF03", "N05AH04", "M03BX01"],
    ],
    except: ["N05CD", "N05CF"],
    source: "REMS, Ketalar pakningsvedlegg; ATC-utvalg foreslått",
  },
  {
    key: "cyp-inhibitors",
    ...{ version: VERSION, level: "review" },
    // clarithromycin, azoles, ritonavir and cobicistat, clopidogrel and ticlopidine (CYP2B6)
    prefixes: [
      ...["J01FA09", "J02AB02", "J02AC02", "J02AC03", "J02AC04", "J05AE03", "J05AE30", "J05AR10", "V03AX03"],
      ...["B01AC04", "B01AC05"],
    ],
    source: "Andrade 2017; ATC-utvalg foreslått",
  },
  {
    key: "cyp-inducers",
    ...{ version: VERSION, level: "review" },
    // carbamazepine, phenytoin, phenobarbital, primidone, rifampicin, St John's wort, efavirenz
    prefixes: ["N03AF01", "N03AB02", "N03AA02", "N03AA03", "J04AB02", "N06AX25", "J05AG03"],
    source: "Andrade 2017; ATC-utvalg foreslått",
  },
  {
    key: "xanthines",
    ...{ version: VERSION, level: "review" },
    prefixes: ["R03DA", "R03DB"],
    source: "Ketalar preparatomtale",
  },
  {
    key: "antihypertensives",
    ...{ version: VERSION, level: "review" },
    prefixes: ["C02", "C03", "C07", "C08", "C09"],
    source: "En klinikks pasientinformasjon; ATC-utvalg foreslått",
  },
  {
    key: "lithium-olanzapine",
    ...{ version: VERSION, level: "information" },
    prefixes: ["N05AN", "N05AH03"],
    source: "Veraart 2021",
  },
  {
    key: "antidepressants",
    ...{ version: VERSION, level: "information" },
    // SSRIs, tricyclics, venlafaxine, milnacipran, duloxetine, desvenlafaxine
    prefixes: ["N06AA", "N06AB", "N06AX16", "N06AX17", "N06AX21", "N06AX23"],
    source: "S003; Andrade 2017",
  },
];
