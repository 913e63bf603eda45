"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { ReceiveMedicineValues } from "@/components/medicine/receive-medicine-form";
import { receiveMedicine } from "@/lib/commands/medicine/receive-medicine";
import { medicineWords } from "@/lib/content/words/medicine";

export const receiveMedicineAction: FormAction<ReceiveMedicineValues> = async (values) =>
  runAction(
    receiveMedicine,
    values,
    (locale) => ({ saved: () => medicineWords[locale].saved, refused: medicineWords[locale].refused }),
    { revalidate: "/nurse/medicine" },
  );
