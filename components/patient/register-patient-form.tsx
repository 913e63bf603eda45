"use client";

import {
  type CareTeamChoices,
  CareTeamFields,
  type CareTeamValues,
  type CareTeamWords,
} from "@/components/care-team/care-team-fields";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/section";
import type { FormWords } from "@/lib/content/words/form";
import { RegisterPatientInput } from "@/lib/domain/patient/patient.schema";

export type RegisterPatientValues = CareTeamValues & {
  enquiryId: string;
  name: string;
  nationalId: string;
  birthDate: string;
  phone: string;
  email: string;
  locale: string;
  nextOfKin: string;
  gpName: string;
  gpOffice: string;
  referralReason: string;
  protocolId: string;
};
export type RegisterWords = CareTeamWords &
  Record<
    | "personTitle"
    | "name"
    | "nationalId"
    | "nationalIdHint"
    | "birthDate"
    | "birthDateHint"
    | "phone"
    | "email"
    | "emailHint"
    | "language"
    | "nextOfKin"
    | "nextOfKinHint"
    | "gpTitle"
    | "gpName"
    | "gpOffice"
    | "courseTitle"
    | "referralReason"
    | "referralReasonHint"
    | "protocol"
    | "teamTitle"
    | "submit",
    string
  >;

const schema = RegisterPatientInput.omit({ commandId: true });

/** Everything that makes somebody a patient, on one page. */
export function RegisterPatientForm({
  action,
  defaultValues,
  languages,
  protocols,
  team,
  words,
  formWords,
}: {
  action: FormAction<RegisterPatientValues>;
  defaultValues: RegisterPatientValues;
  languages: Choice[];
  protocols: Choice[];
  team: CareTeamChoices;
  words: RegisterWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<RegisterPatientValues>({ action, schema, defaultValues });
  return (
    <ActionForm handle={handle} words={formWords} className="space-y-10">
      <Section title={words.personTitle}>
        <div className="space-y-6">
          <TextField name="name" label={words.name} autoComplete="off" maxLength={120} />
          <TextField
            name="nationalId"
            label={words.nationalId}
            hint={words.nationalIdHint}
            autoComplete="off"
            inputMode="numeric"
            widthCh={14}
          />
          <DateField name="birthDate" label={words.birthDate} hint={words.birthDateHint} readBack={false} />
          <TextField name="phone" type="tel" label={words.phone} autoComplete="off" inputMode="tel" widthCh={18} />
          <TextField name="email" type="email" label={words.email} hint={words.emailHint} autoComplete="off" />
          <RadioGroup name="locale" label={words.language} choices={languages} inline />
          <TextField name="nextOfKin" label={words.nextOfKin} hint={words.nextOfKinHint} autoComplete="off" />
        </div>
      </Section>
      <Section title={words.gpTitle}>
        <div className="space-y-6">
          <TextField name="gpName" label={words.gpName} autoComplete="off" />
          <TextField name="gpOffice" label={words.gpOffice} autoComplete="off" />
        </div>
      </Section>
      <Section title={words.courseTitle}>
        <div className="space-y-6">
          <TextArea
            name="referralReason"
            label={words.referralReason}
            hint={words.referralReasonHint}
            rows={3}
            maxLength={1000}
          />
          <RadioGroup name="protocolId" label={words.protocol} choices={protocols} />
        </div>
      </Section>
      <Section title={words.teamTitle}>
        <div className="space-y-6">
          <CareTeamFields choices={team} words={words} />
        </div>
      </Section>
      <SubmitButton size="large">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
