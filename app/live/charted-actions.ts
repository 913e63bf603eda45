import "server-only";
import { recordQuickEventAction } from "@/app/_actions/adverse-event-actions";
import { recordEmergencyEntryAction, startEmergencyAction } from "@/app/_actions/emergency-actions";
import {
  clearSignalAction,
  giveSignalAction,
  markPhaseAction,
  recordTouchAction,
  writeProcessNoteAction,
} from "@/app/_actions/room-actions";
import { acknowledgeAlertAction, recordVitalsAction } from "@/app/nurse/sessions/[visitId]/actions";
import { recordAlertStepAction } from "@/app/nurse/sessions/[visitId]/vitals-actions";
import type { ChartedCommand } from "@/components/charting/charting-store";
import type { FormState } from "@/components/form/form-state";

/** What may be charted without contact and sent later, and nothing else: the same actions as the forms', with the same sentences. */
const ACTIONS: Record<ChartedCommand, (values: never) => Promise<FormState>> = {
  "record-vitals": recordVitalsAction,
  "acknowledge-alert": acknowledgeAlertAction,
  "record-alert-step": recordAlertStepAction,
  "mark-phase": markPhaseAction,
  "give-signal": giveSignalAction,
  "clear-signal": clearSignalAction,
  "record-touch": recordTouchAction,
  "write-process-note": writeProcessNoteAction,
  "record-adverse-event": recordQuickEventAction,
  "start-emergency": startEmergencyAction,
  "record-emergency-entry": recordEmergencyEntryAction,
};

/**
 * Somebody else wrote on the course in the same moment: it is decided anew on what stands there now. Each time one of the others has got through. When three
 * views come back from a dead network with what they have kept, four losses in a row were seen; this many are not.
 */
const TRIES = 50;

/** Runs what was charted, as the form would have: the command judges what was sent. */
export async function runCharted(command: ChartedCommand, values: Record<string, unknown>): Promise<FormState> {
  for (let left = TRIES; ; left -= 1) {
    const state = await ACTIONS[command](values as never);
    if (state.isStale !== true || left === 1) return state;
  }
}
