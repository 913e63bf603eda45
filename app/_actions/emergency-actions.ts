"use server";

import { runAction } from "@/app/_actions/run-action";
import type { EndEmergencyValues } from "@/components/emergency/end-emergency-form";
import type { EntryValues, StartValues } from "@/components/emergency/use-emergency-log";
import type { FormAction } from "@/components/form/form-state";
import { endEmergency } from "@/lib/commands/emergency/end-emergency";
import { recordEmergencyEntry } from "@/lib/commands/emergency/record-emergency-entry";
import { startEmergency } from "@/lib/commands/emergency/start-emergency";
import { emergencyWords } from "@/lib/content/words/emergency";

const after = { revalidate: ["/nurse", "/doctor", "/psychologist"] };

/** The press on the button. */
export const startEmergencyAction: FormAction<StartValues> = async (values) =>
  runAction(
    startEmergency,
    values,
    (locale) => ({
      saved: () => emergencyWords[locale].saved.started,
      refused: emergencyWords[locale].startRefused,
    }),
    after,
  );

/** One line in the log. */
export const recordEmergencyEntryAction: FormAction<EntryValues> = async (values) =>
  runAction(
    recordEmergencyEntry,
    values,
    (locale) => ({
      saved: () => emergencyWords[locale].saved.entry,
      refused: emergencyWords[locale].entryRefused,
    }),
    after,
  );

/** How it went. */
export const endEmergencyAction: FormAction<EndEmergencyValues> = async (values) =>
  runAction(
    endEmergency,
    values,
    (locale) => ({
      saved: () => emergencyWords[locale].saved.ended,
      refused: emergencyWords[locale].endRefused,
    }),
    after,
  );
