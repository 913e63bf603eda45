"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { MoveAmpoulesValues, WasteValues } from "@/components/medicine/move-forms";
import type { EndDoseValues } from "@/components/session/end-dose-form";
import type { GiveDoseValues } from "@/components/session/give-dose-form";
import type { InfusionValues } from "@/components/session/infusion-form";
import { returnMedicine } from "@/lib/commands/medicine/return-medicine";
import { wasteMedicine } from "@/lib/commands/medicine/waste-medicine";
import { withdrawMedicine } from "@/lib/commands/medicine/withdraw-medicine";
import { endDose } from "@/lib/commands/sessions/end-dose";
import { giveDose } from "@/lib/commands/sessions/give-dose";
import { recordInfusionEvent } from "@/lib/commands/sessions/record-infusion-event";
import { doseWords } from "@/lib/content/words/dose";
import { medicineWords } from "@/lib/content/words/medicine";
import { sessionWords } from "@/lib/content/words/session";

const SESSION_PAGES = ["/nurse", "/doctor", "/psychologist"];

export const giveDoseAction: FormAction<GiveDoseValues> = async (values) =>
  runAction(
    giveDose,
    values,
    (locale) => ({
      saved: ({ doseMg }) => sessionWords[locale].doseSaved(doseMg),
      refused: doseWords[locale].giveRefused,
    }),
    { revalidate: SESSION_PAGES },
  );

export const recordInfusionEventAction: FormAction<InfusionValues> = async (values) =>
  runAction(
    recordInfusionEvent,
    values,
    (locale) => ({
      saved: ({ kind }) => (kind === "started" ? "" : doseWords[locale].infusionSaved[kind]),
      refused: doseWords[locale].infusionRefused,
    }),
    { revalidate: SESSION_PAGES },
  );

export const endDoseAction: FormAction<EndDoseValues> = async (values) =>
  runAction(
    endDose,
    values,
    (locale) => ({
      saved: ({ givenMg, wastedMg }) => doseWords[locale].endSaved(givenMg, wastedMg),
      refused: doseWords[locale].endRefused,
    }),
    { revalidate: SESSION_PAGES },
  );

export const withdrawForSession: FormAction<MoveAmpoulesValues> = async (values) =>
  runAction(
    withdrawMedicine,
    values,
    (locale) => ({ saved: () => medicineWords[locale].withdrawn, refused: medicineWords[locale].withdrawRefused }),
    { revalidate: SESSION_PAGES },
  );

export const returnFromSession: FormAction<MoveAmpoulesValues> = async (values) =>
  runAction(
    returnMedicine,
    values,
    (locale) => ({ saved: () => medicineWords[locale].returned, refused: medicineWords[locale].returnRefused }),
    { revalidate: SESSION_PAGES },
  );

export const wasteFromSession: FormAction<WasteValues> = async (values) =>
  runAction(
    wasteMedicine,
    values,
    (locale) => ({ saved: () => medicineWords[locale].wasted, refused: medicineWords[locale].wasteRefused }),
    { revalidate: SESSION_PAGES },
  );
