"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { CountValues } from "@/components/medicine/count-form";
import type { WasteValues } from "@/components/medicine/move-forms";
import type { ReceiveMedicineValues } from "@/components/medicine/receive-medicine-form";
import type { CloseDiscrepancyValues, CorrectRowValues } from "@/components/medicine/settle-forms";
import { closeDiscrepancy } from "@/lib/commands/medicine/close-discrepancy";
import { correctLedgerRow } from "@/lib/commands/medicine/correct-ledger-row";
import { countMedicine } from "@/lib/commands/medicine/count-medicine";
import { receiveMedicine } from "@/lib/commands/medicine/receive-medicine";
import { wasteMedicine } from "@/lib/commands/medicine/waste-medicine";
import { medicineWords } from "@/lib/content/words/medicine";

// The acts of the medicine stock. Nurse and doctor share the settling of cases; each command knows who may.

const STOCK_PAGES = ["/nurse/medicine", "/doctor/medicine"];

export const receiveMedicineAction: FormAction<ReceiveMedicineValues> = async (values) =>
  runAction(
    receiveMedicine,
    values,
    (locale) => ({ saved: () => medicineWords[locale].saved, refused: medicineWords[locale].refused }),
    { revalidate: STOCK_PAGES },
  );

export const wasteFromStock: FormAction<WasteValues> = async (values) =>
  runAction(
    wasteMedicine,
    values,
    (locale) => ({ saved: () => medicineWords[locale].wasted, refused: medicineWords[locale].wasteRefused }),
    { revalidate: STOCK_PAGES },
  );

export const countMedicineAction: FormAction<CountValues> = async (values) =>
  runAction(
    countMedicine,
    values,
    (locale) => ({
      saved: ({ batches, discrepancies }) =>
        discrepancies > 0 ? medicineWords[locale].countDiffers(discrepancies) : medicineWords[locale].counted(batches),
      refused: medicineWords[locale].countRefused,
    }),
    { revalidate: STOCK_PAGES, tone: ({ discrepancies }) => (discrepancies > 0 ? "warning" : "success") },
  );

export const closeDiscrepancyAction: FormAction<CloseDiscrepancyValues> = async (values) =>
  runAction(
    closeDiscrepancy,
    values,
    (locale) => ({ saved: () => medicineWords[locale].caseIsClosed, refused: medicineWords[locale].closeRefused }),
    { revalidate: STOCK_PAGES },
  );

export const correctLedgerRowAction: FormAction<CorrectRowValues> = async (values) =>
  runAction(
    correctLedgerRow,
    values,
    (locale) => ({ saved: () => medicineWords[locale].corrected, refused: medicineWords[locale].correctRefused }),
    { revalidate: STOCK_PAGES },
  );
