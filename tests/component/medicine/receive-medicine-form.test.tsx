import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { ReceiveMedicineForm, type ReceiveMedicineValues } from "@/components/medicine/receive-medicine-form";
import { secondPersonWords } from "@/lib/content/words/second-person";
import { formWords } from "@/lib/content/words/form";

const OSLO = "01930000-0000-7000-8000-000000000b01";
const user = userEvent.setup();

it("a delivery is read off the box and sent; what is missing or refused is said", async () => {
  const receive = vi
    .fn<FormAction<ReceiveMedicineValues>>()
    .mockResolvedValue({ status: "refused", message: "Batchen gikk ut." });
  render(
    <ReceiveMedicineForm
      action={receive}
      locations={[{ value: OSLO, label: "Oslo" }]}
      products={[{ value: "ketalar", label: "Ketalar" }]}
      strengths={[{ value: "50", label: "50 mg/ml" }]}
      secondPerson={{ people: [], words: secondPersonWords.nb }}
      words={{
        ...{
          label: "Før mottak",
          location: "Sted",
          product: "Legemiddel",
          strength: "Styrke",
          ampouleMl: "Størrelse",
          ampoules: "Antall",
        },
        ...{
          batchNumber: "Batchnummer",
          expiresOn: "Siste bruksdag",
          witness: "Vitne",
          save: "Før mottaket",
        },
      }}
      formWords={formWords.nb}
    />,
  );
  await user.click(screen.getByRole("button", { name: "Før mottaket" }));
  expect(await screen.findAllByText("Fyll ut dette feltet.")).not.toHaveLength(0);
  expect(receive).not.toHaveBeenCalled();

  await user.click(screen.getByRole("radio", { name: "Ketalar" }));
  await user.click(screen.getByRole("radio", { name: "50 mg/ml" }));
  await user.type(screen.getByLabelText("Størrelse"), "10,0");
  await user.type(screen.getByLabelText("Antall"), "5");
  await user.type(screen.getByLabelText("Batchnummer"), "KA-50-117");
  await user.type(screen.getByLabelText("Siste bruksdag"), "30.06.2027");
  await user.click(screen.getByRole("button", { name: "Før mottaket" }));
  expect(await screen.findByText("Batchen gikk ut.")).toBeInTheDocument();
  expect(receive.mock.calls[0]?.[0]).toMatchObject({
    ...{ locationId: OSLO, product: "ketalar", strengthMgPerMl: "50", ampouleMl: 10, ampoules: 5 },
    ...{ batchNumber: "KA-50-117", expiresOn: "2027-06-30", secondPersonId: "" },
  });
});
