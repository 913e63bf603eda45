import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { OrderDoseForm, type OrderValues } from "@/components/order/order-dose-form";
import { formWords } from "@/lib/content/words/form";
import { orderWords } from "@/lib/content/words/order";

const user = userEvent.setup();
const words = orderWords.nb;
const basis = {
  ...{ weightKg: 70, minMgPerKg: 0.5, maxMgPerKg: 1.5, capMg: 120, confirmIncreaseMgPerKg: 0.25 },
  ...{ strengthsMgPerMl: [10, 50], volumeStepMl: 0.01, maxVolumeMl: 5 },
  ...{ readingMinutes: [5, 10, 15], thenEveryMinutes: 15 },
};
const show = (
  action: FormAction<OrderValues>,
  lastMgPerKg: number | null = null,
  infusion: { infusionMinutes?: number } = {},
) =>
  render(
    <OrderDoseForm
      action={action}
      values={{ pathwayId: "p", visitId: "v", measurementId: "m" }}
      basis={{ ...basis, ...infusion, lastMgPerKg }}
      words={words.orderForm}
      formWords={formWords.nb}
    />,
  );
const dose = () => screen.getByRole("textbox", { name: "Dose per kg" });

describe("the order", () => {
  it("shows the formula, the dose and the volume of each strength while it is typed", async () => {
    const action = vi.fn<FormAction<OrderValues>>(async () => ({ status: "saved", message: words.saved.ordered }));
    show(action);
    expect(screen.getByText(words.orderForm.empty)).toBeVisible();
    await user.type(dose(), "0,5");
    expect(screen.getByText("35 mg")).toBeVisible();
    expect(screen.getByText("35 mg ÷ 10 mg/ml = 3,50 ml")).toBeVisible();
    expect(screen.getByText("35 mg ÷ 50 mg/ml = 0,70 ml")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /^50 mg\/ml/ }));
    await user.click(screen.getByRole("button", { name: "Signer ordinasjonen" }));
    expect(await screen.findByText(words.saved.ordered)).toBeVisible();
    expect(action).toHaveBeenCalledWith(
      expect.objectContaining({ measurementId: "m", visitId: "v", mgPerKg: 0.5, strengthMgPerMl: "50" }),
    );
  });

  it("asks for a reason outside the range and says when the dose cannot be ordered at all", async () => {
    show(async () => ({ status: "idle" }));
    await user.type(dose(), "1,6");
    expect(screen.getByRole("textbox", { name: words.orderForm.outsideReason })).toBeVisible();
    expect(screen.queryByText(words.orderForm.overCap)).toBeNull();
    await user.clear(dose());
    await user.type(dose(), "1,8");
    expect(screen.getByText(words.orderForm.overCap)).toBeVisible();
  });

  it("asks for a strength, says when its volume is too large, and shows what an infusion's pump is set to", async () => {
    const action = vi.fn<FormAction<OrderValues>>();
    show(action, null, { infusionMinutes: 40 });
    await user.type(dose(), "1");
    expect(screen.getByText("70 mg ÷ 10 mg/ml = 7,00 ml (for stort volum)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Signer ordinasjonen" }));
    expect(await screen.findByText("Fyll ut dette feltet.")).toBeVisible();
    expect(action).not.toHaveBeenCalled();
    await user.click(screen.getByRole("radio", { name: /^50 mg\/ml/ }));
    expect(screen.getByText("Pumpen stilles på 1,40 ml ÷ 40 min × 60 = 2,10 ml/t")).toBeVisible();
  });

  it("begins at the last dose and asks for a reason for a steep rise", async () => {
    show(async () => ({ status: "idle" }), 0.75);
    expect(dose()).toHaveValue("0,75");
    await user.clear(dose());
    await user.type(dose(), "1");
    expect(screen.queryByRole("textbox", { name: words.orderForm.increaseReason })).toBeNull();
    await user.clear(dose());
    await user.type(dose(), "1,1");
    expect(screen.getByRole("textbox", { name: words.orderForm.increaseReason })).toBeVisible();
  });

  it("keeps what was typed when it is refused", async () => {
    const message = words.refused.weightChanged;
    show(async () => ({ status: "refused", message }));
    await user.type(dose(), "1");
    await user.click(screen.getByRole("radio", { name: /^50 mg\/ml/ }));
    await user.click(screen.getByRole("button", { name: "Signer ordinasjonen" }));
    expect(await screen.findByText(message)).toBeVisible();
    expect(dose()).toHaveValue("1");
  });
});
