import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CareTeamForm, type SetCareTeamValues } from "@/components/care-team/care-team-form";
import type { FormAction } from "@/components/form/form-state";
import { RegisterPatientForm, type RegisterPatientValues } from "@/components/patient/register-patient-form";
import { StartCourseForm, type StartCourseValues } from "@/components/patient/start-course-form";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";

const user = userEvent.setup();
const uuid = (n: number) => `01930000-0000-7000-8000-00000000000${n}`;
const team = {
  psychologists: [{ value: uuid(1), label: "Ingrid Solberg" }],
  doctors: [{ value: uuid(2), label: "Marte Lien" }],
  nurses: [{ value: uuid(3), label: "Karin Haugen" }],
};
const protocols = [{ value: uuid(4), label: "KAP, fire behandlinger" }];
const { register, patient } = leadWords.nb;

describe("registering a patient", () => {
  const { registered: _, toPatients: __, refused, protocolHint: ___, ...words } = register;
  const show = (action: FormAction<RegisterPatientValues>) =>
    render(
      <RegisterPatientForm
        action={action}
        defaultValues={{
          ...{ enquiryId: "", name: "Ola Nordmann", nationalId: "15868610066", birthDate: "1986-06-15" },
          ...{ phone: "400 00 200", email: "ola@forlop.example", locale: "nb", nextOfKin: "Kari, søster" },
          ...{ gpName: "Ragnhild Tveit", gpOffice: "Tveita", referralReason: "Depresjon", protocolId: uuid(4) },
          ...{ psychologistId: uuid(1), doctorIds: [uuid(2)], nurseIds: [] },
        }}
        languages={[{ value: "nb", label: "Norsk" }]}
        protocols={protocols}
        team={team}
        words={words}
        formWords={formWords.nb}
      />,
    );

  it("asks for a nurse before it sends, and then sends the whole", async () => {
    const action = vi.fn<FormAction<RegisterPatientValues>>(async () => ({ status: "saved", message: "Registrert" }));
    show(action);
    await user.click(screen.getByRole("button", { name: "Registrer pasienten" }));
    await waitFor(() =>
      expect(screen.getByRole("group", { name: "Sykepleiere" })).toHaveAccessibleDescription(/Fyll ut/),
    );
    expect(action).not.toHaveBeenCalled();
    await user.click(screen.getByRole("checkbox", { name: "Karin Haugen" }));
    await user.click(screen.getByRole("button", { name: "Registrer pasienten" }));
    await waitFor(() =>
      expect(action).toHaveBeenCalledWith(
        expect.objectContaining({ nationalId: "15868610066", birthDate: "1986-06-15", nurseIds: [uuid(3)] }),
      ),
    );
    expect(await screen.findByText("Registrert")).toBeVisible();
  });

  it("shows a refusal with everything kept", async () => {
    show(async () => ({ status: "refused", message: refused.birthDate }));
    await user.click(screen.getByRole("checkbox", { name: "Karin Haugen" }));
    await user.click(screen.getByRole("button", { name: "Registrer pasienten" }));
    expect(await screen.findByText("Fødselsdatoen stemmer ikke med nummeret.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Navn" })).toHaveValue("Ola Nordmann");
  });
});

describe("changing the care team and starting a later course", () => {
  const { psychologist, psychologistHint, doctors, nurses, referralReason, referralReasonHint, protocol } = register;
  const teamWords = { psychologist, psychologistHint, doctors, nurses };
  const current = { psychologistId: uuid(1), doctorIds: [uuid(2)], nurseIds: [uuid(3)] };

  it("sends the team with the reason, and shows what was refused", async () => {
    const action = vi.fn<FormAction<SetCareTeamValues>>(async () => ({
      status: "refused",
      message: patient.refused.unchanged,
    }));
    render(
      <CareTeamForm
        action={action}
        pathwayId={uuid(5)}
        current={current}
        choices={team}
        words={{
          ...teamWords,
          reason: patient.teamReason,
          reasonHint: patient.teamReasonHint,
          submit: patient.teamSubmit,
        }}
        formWords={formWords.nb}
      />,
    );
    await user.type(screen.getByRole("textbox", { name: "Hvorfor endres teamet?" }), "Permisjon");
    await user.click(screen.getByRole("button", { name: "Lagre behandlingsteamet" }));
    expect(await screen.findByText(patient.refused.unchanged)).toBeVisible();
    expect(action).toHaveBeenCalledWith(
      expect.objectContaining({ ...current, pathwayId: uuid(5), reason: "Permisjon" }),
    );
  });

  it("starts a course with its protocol; a field error from the server stands at its field", async () => {
    const action: FormAction<StartCourseValues> = async () => ({
      status: "invalid",
      fieldErrors: { protocolId: "Fyll ut dette feltet." },
    });
    render(
      <StartCourseForm
        action={action}
        defaultValues={{ ...current, pathwayId: uuid(5), protocolId: "", referralReason: "Tilbakefall" }}
        protocols={protocols}
        team={team}
        words={{ ...teamWords, referralReason, referralReasonHint, protocol, submit: patient.newCourseSubmit }}
        formWords={formWords.nb}
      />,
    );
    await user.click(screen.getByRole("button", { name: "Start forløpet" }));
    await waitFor(() =>
      expect(screen.getByRole("group", { name: "Protokoll" })).toHaveAccessibleDescription(/Fyll ut/),
    );
  });
});
