import { viewOrNotFound } from "@/app/_pages/run-query";
import { register } from "@/app/lead/patients/actions";
import { teamChoices } from "@/app/lead/patients/team-choices";
import { RegisterPatientForm, type RegisterPatientValues } from "@/components/patient/register-patient-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";
import { LOCALES } from "@/lib/domain/access/actor";
import { requireEnv } from "@/lib/platform/env";
import { registrationChoices, type RegistrationChoices } from "@/lib/queries/lead/registration-choices";

type Props = { searchParams: Promise<{ enquiry?: string }> };

export async function generateMetadata() {
  return { title: leadWords[await currentLocale()].register.title };
}

export default async function RegisterPatientPage({ searchParams }: Props) {
  const { locale } = await requireRole("lead");
  const { enquiry: enquiryId = null } = await searchParams;
  const choices = await viewOrNotFound(registrationChoices, { enquiryId });
  const {
    title,
    intro,
    registered: _,
    toPatients,
    refused: __,
    protocolHint,
    nationalIdDemoHint,
    ...words
  } = leadWords[locale].register;
  const production = requireEnv().environment === "production";
  return (
    <>
      <PageHeader title={title} lead={intro} back={{ href: "/lead/patients", label: toPatients }} />
      <RegisterPatientForm
        action={register}
        defaultValues={startValues(choices)}
        languages={LOCALES.map((value) => ({ value, label: leadWords[locale].enquiries.languages[value] }))}
        protocols={choices.protocols.map((p) => ({
          value: p.id,
          label: p.title[locale],
          hint: protocolHint(p.version, p.sessions),
        }))}
        team={teamChoices(choices.staff)}
        words={production ? words : { ...words, nationalIdHint: nationalIdDemoHint }}
        formWords={formWords[locale]}
      />
    </>
  );
}

/** What the enquiry said is filled in; the rest is for the lead to ask. */
function startValues({ enquiry, protocols }: RegistrationChoices): RegisterPatientValues {
  return {
    enquiryId: enquiry?.id ?? "",
    name: enquiry?.name ?? "",
    phone: enquiry?.phone ?? "",
    email: enquiry?.email ?? "",
    locale: enquiry?.locale ?? "nb",
    ...{ nationalId: "", birthDate: "", nextOfKin: "", gpName: "", gpOffice: "", referralReason: "" },
    protocolId: protocols.length === 1 ? (protocols[0]?.id ?? "") : "",
    ...{ psychologistId: "", doctorIds: [], nurseIds: [] },
  };
}
