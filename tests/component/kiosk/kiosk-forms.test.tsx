import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { HandOverForm } from "@/components/kiosk/hand-over-form";
import { KioskCodeForm } from "@/components/kiosk/kiosk-code-form";
import { TabletShell } from "@/components/shell/tablet-shell";
import { formWords } from "@/lib/content/words/form";
import { kioskWords } from "@/lib/content/words/kiosk";
import { shellWords } from "@/lib/content/words/shell";

const user = userEvent.setup();
const { label, make, again, code, codeNote } = kioskWords.nb.handOver;

it("the code is shown where it is made; a new one takes its place", async () => {
  const codes = ["482 913", "007 341"];
  const action = vi.fn<FormAction<{ pathwayId: string }>>(async () => ({
    status: "saved",
    message: codes.shift() ?? "",
  }));
  render(
    <HandOverForm
      action={action}
      pathwayId="p"
      words={{ label, make, again, code, codeNote }}
      formWords={formWords.nb}
    />,
  );
  await user.click(screen.getByRole("button", { name: "Lag kode" }));
  expect(await screen.findByText("482 913")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lag ny kode" }));
  expect(await screen.findByText("007 341")).toBeVisible();
  expect(screen.queryByText("482 913")).toBeNull();
});

it("a refusal is said, and no code is shown", async () => {
  const message = kioskWords.nb.handOver.refused.nothingDue;
  const action = vi.fn<FormAction<{ pathwayId: string }>>(async () => ({ status: "refused", message }));
  render(
    <HandOverForm
      action={action}
      pathwayId="p"
      words={{ label, make, again, code, codeNote }}
      formWords={formWords.nb}
    />,
  );
  await user.click(screen.getByRole("button", { name: "Lag kode" }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(screen.queryByText(codeNote)).toBeNull();
});

it("where a code is typed, what somebody before left in the tab goes", async () => {
  window.sessionStorage.setItem("somebody", "else");
  const action = vi.fn<FormAction<{ code: string }>>(async () => ({
    status: "refused",
    message: kioskWords.nb.open.wrong,
  }));
  const { code: codeLabel, codeHint, submit } = kioskWords.nb.open;
  render(<KioskCodeForm action={action} words={{ code: codeLabel, codeHint, submit }} formWords={formWords.nb} />);
  expect(window.sessionStorage).toHaveLength(0);
  await user.type(screen.getByRole("textbox", { name: "Kode" }), "000 000");
  await user.click(screen.getByRole("button", { name: "Åpne skjemaene" }));
  expect(await screen.findByText(kioskWords.nb.open.wrong)).toBeVisible();
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ code: "000 000" }));
});

it("the tablet's frame has help and one way out, and no menu", () => {
  render(
    <TabletShell
      clinicName="Forløp"
      end={{ action: "/kiosk/end", label: "Avbryt og gi tilbake" }}
      words={shellWords.nb}
    >
      <h1>Skjema</h1>
    </TabletShell>,
  );
  expect(screen.getByRole("button", { name: "Avbryt og gi tilbake" }).closest("form")).toHaveAttribute(
    "action",
    "/kiosk/end",
  );
  expect(screen.queryByRole("navigation")).toBeNull();
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href")?.slice(0, 4))).toEqual([
    "tel:",
    "tel:",
    "tel:",
  ]);
});
