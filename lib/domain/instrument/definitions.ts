import { AAQ_II } from "@/lib/domain/instrument/aaq-ii";
import { AUDIT } from "@/lib/domain/instrument/audit";
import { AUDIT_C } from "@/lib/domain/instrument/audit-c";
import { C_SSRS } from "@/lib/domain/instrument/c-ssrs";
import { CADSS, CADSS_6 } from "@/lib/domain/instrument/cadss";
import { CORE_10 } from "@/lib/domain/instrument/core-10";
import { CORE_OM } from "@/lib/domain/instrument/core-om";
import { GAD_7 } from "@/lib/domain/instrument/gad-7";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { ITQ } from "@/lib/domain/instrument/itq";
import { KSET_ACUTE, KSET_BASELINE, KSET_FOLLOW_UP, KSET_SCREENING } from "@/lib/domain/instrument/kset";
import { MADRS } from "@/lib/domain/instrument/madrs";
import { MADRS_S } from "@/lib/domain/instrument/madrs-s";
import { MOAAS } from "@/lib/domain/instrument/moaas";
import { PCL_5 } from "@/lib/domain/instrument/pcl-5";
import { PHQ_9 } from "@/lib/domain/instrument/phq-9";
import { QIDS_SR16 } from "@/lib/domain/instrument/qids-sr16";
import { WHO_5 } from "@/lib/domain/instrument/who-5";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/** Every instrument that the clinic can measure with. */
export const INSTRUMENT_DEFINITIONS: Readonly<Record<InstrumentKey, Instrument>> = {
  "phq-9": PHQ_9,
  "gad-7": GAD_7,
  "core-om": CORE_OM,
  "core-10": CORE_10,
  "aaq-ii": AAQ_II,
  "c-ssrs": C_SSRS,
  audit: AUDIT,
  "audit-c": AUDIT_C,
  "who-5": WHO_5,
  "pcl-5": PCL_5,
  itq: ITQ,
  madrs: MADRS,
  "madrs-s": MADRS_S,
  "qids-sr16": QIDS_SR16,
  cadss: CADSS,
  "cadss-6": CADSS_6,
  moaas: MOAAS,
  "kset-screening": KSET_SCREENING,
  "kset-baseline": KSET_BASELINE,
  "kset-acute": KSET_ACUTE,
  "kset-follow-up": KSET_FOLLOW_UP,
};
