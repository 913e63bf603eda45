import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import type { LinesToInsert } from "@/components/note/insert-lines";
import { NoteForm, type NoteValues } from "@/components/note/note-form";
import { SignedNote } from "@/components/note/signed-note";
import { formWords } from "@/lib/content/words/form";
import { noteWords } from "@/lib/content/words/note";
import type { SignedNote as Note } from "@/lib/domain/pathway/pathway-record";
import { at, PSYCHOLOGIST } from "@/tests/support/builders";

const user = userEvent.setup();
const words = noteWords.nb;

const show = (action: FormAction<NoteValues>, correctsId: string | null = null, lines?: LinesToInsert) =>
  render(
    <NoteForm
      action={action}
      saveDraft={async () => ({ status: "saved" })}
      draftKey={`ingrid:note:integration:${lines ? "with-lines" : "visit"}`}
      lines={lines}
      subject={{ pathwayId: "pathway", kind: "integration", visitId: "visit", correctsId }}
      fields={[
        { key: "experience", label: "Opplevelsen", hint: "Slik pasienten fortalte den.", optional: false },
        { key: "homework", label: "Hjemmeoppgave", hint: "", optional: true },
      ]}
      words={{
        label: words.kinds.integration,
        submit: words.sign.integration,
        hint: words.signHint,
        correctionReason: words.correctionReason,
      }}
      formWords={formWords.nb}
    />,
  );

describe("the note form", () => {
  it("sends what was written under each heading when it is signed", async () => {
    const action = vi.fn<FormAction<NoteValues>>(async () => ({ status: "saved", message: "Signert." }));
    show(action);
    await user.type(screen.getByRole("textbox", { name: /Opplevelsen/ }), "Farger og ro.");
    await user.click(screen.getByRole("button", { name: "Signer og lås notatet" }));
    expect(await screen.findByText("Signert.")).toBeVisible();
    expect(action).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: "integration",
        visitId: "visit",
        content: { experience: "Farger og ro.", homework: "" },
      }),
    );
  });

  it("shows a refusal in words and keeps the text", async () => {
    show(async () => ({ status: "refused", message: words.refused["session-not-discharged"] }));
    await user.type(screen.getByRole("textbox", { name: /Opplevelsen/ }), "Farger og ro.");
    await user.click(screen.getByRole("button", { name: "Signer og lås notatet" }));
    expect(await screen.findByText(/Pasienten er ikke skrevet ut ennå/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Opplevelsen/ })).toHaveValue("Farger og ro.");
  });

  it("asks for the reason when a signed note is corrected", async () => {
    show(async () => ({ status: "idle" }), "first-version");
    await waitFor(() => expect(screen.getByRole("textbox", { name: /Hvorfor rettes notatet/ })).toBeVisible());
  });
});

describe("the writer's own lines beside the note", () => {
  const lines = {
    ...{ title: "Dine egne notater", hint: "", into: "Settes inn i:", insert: "Sett inn" },
    rows: [
      { id: "1", when: "T+14", text: "Ansiktet mykner.", name: "Sett inn i notatet: Ansiktet mykner." },
      { id: "2", when: "T+24", text: "«Så mye plass.»", name: "Sett inn i notatet: «Så mye plass.»" },
    ],
  };

  it("go in as text where one last wrote, only when pressed, and are signed with the rest", async () => {
    const action = vi.fn<FormAction<NoteValues>>(async () => ({ status: "saved", message: "Signert." }));
    show(action, null, lines);
    expect(screen.getByRole("textbox", { name: /Opplevelsen/ })).toHaveValue("");
    await user.type(screen.getByRole("textbox", { name: /Opplevelsen/ }), "Rolig.");
    await user.click(screen.getByRole("button", { name: "Sett inn i notatet: Ansiktet mykner." }));
    expect(screen.getByRole("textbox", { name: /Opplevelsen/ })).toHaveValue("Rolig.\nAnsiktet mykner.");
    await user.click(screen.getByRole("textbox", { name: /Hjemmeoppgave/ }));
    expect(screen.getByText("Hjemmeoppgave", { selector: "strong" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sett inn i notatet: «Så mye plass.»" }));
    await user.click(screen.getByRole("button", { name: "Signer og lås notatet" }));
    expect(await screen.findByText("Signert.")).toBeVisible();
    expect(action).toHaveBeenCalledWith(
      expect.objectContaining({ content: { experience: "Rolig.\nAnsiktet mykner.", homework: "«Så mye plass.»" } }),
    );
  });
});

describe("a signed note", () => {
  const note: Note = {
    kind: "integration",
    ...{ id: "first", visitId: "visit", content: { experience: "Ro.", homework: "" } },
    ...{ signedAt: at("2026-10-14 14:00"), signedBy: PSYCHOLOGIST, correctsId: null, correctionReason: null },
  };

  it("says who signed it and when, and leaves out empty headings", () => {
    render(<SignedNote note={note} locale="nb" />);
    expect(screen.getByText(/Ingrid Solberg 14\.10\.2026 kl\. 14\.00/)).toBeVisible();
    expect(screen.queryByText("Hjemmeoppgave")).toBeNull();
  });

  it("stays readable when a newer version has replaced it, and says so", () => {
    render(<SignedNote note={note} correctedBy={{ ...note, id: "second", correctsId: "first" }} locale="nb" />);
    expect(screen.getByText(words.corrected)).toBeVisible();
    expect(screen.getByText("Ro.")).toBeVisible();
  });
});
