"use server";

import { runAction } from "@/app/_actions/run-action";
import type { SetCareTeamValues } from "@/components/care-team/care-team-form";
import type { FormAction } from "@/components/form/form-state";
import type { RegisterPatientValues } from "@/components/patient/register-patient-form";
import type { StartCourseValues } from "@/components/patient/start-course-form";
import { setCareTeam } from "@/lib/commands/care-team/set-care-team";
import { registerPatient } from "@/lib/commands/patients/register-patient";
import { startMaintenanceCourse } from "@/lib/commands/patients/start-maintenance-course";
import { leadWords } from "@/lib/content/words/lead";
import { activationCode } from "@/lib/platform/activation-codes";

export const register: FormAction<RegisterPatientValues> = async (values) =>
  runAction(
    registerPatient,
    values,
    (locale) => {
      const { registered, refused } = leadWords[locale].register;
      return {
        saved: ({ pathwayId }) => registered(activationCode(pathwayId)),
        refused: {
          "national-id-invalid": () => refused.nationalId,
          "synthetic-in-production": () => refused.synthetic,
          "real-outside-production": () => refused.real,
          "birth-date-mismatch": () => refused.birthDate,
          "birth-date-in-future": () => refused.future,
          "already-registered": () => refused.already,
          "protocol-unknown": () => refused.protocol,
          "care-team-incomplete": ({ role }) => refused.team(role),
          "email-taken": () => refused.email,
          "enquiry-settled": () => refused.settled,
        },
      };
    },
    { revalidate: ["/lead", "/lead/patients", "/lead/enquiries"] },
  );

export const changeCareTeam: FormAction<SetCareTeamValues> = async (values) =>
  runAction(
    setCareTeam,
    values,
    (locale) => {
      const words = leadWords[locale];
      return {
        saved: () => words.patient.teamSaved,
        refused: {
          "care-team-incomplete": ({ role }) => words.register.refused.team(role),
          "care-team-unchanged": () => words.patient.refused.unchanged,
          "pathway-closed": () => words.patient.refused.closed,
        },
      };
    },
    { revalidate: `/lead/patients/${values.pathwayId}` },
  );

export const startCourse: FormAction<StartCourseValues> = async (values) =>
  runAction(
    startMaintenanceCourse,
    values,
    (locale) => {
      const words = leadWords[locale];
      return {
        saved: () => words.patient.newCourseStarted,
        refused: {
          "care-team-incomplete": ({ role }) => words.register.refused.team(role),
          "protocol-unknown": () => words.register.refused.protocol,
          "earlier-course-open": () => words.patient.refused.earlierOpen,
          "another-course-open": () => words.patient.refused.anotherOpen,
        },
      };
    },
    { revalidate: ["/lead", "/lead/patients"], next: ({ pathwayId }) => `/lead/patients/${pathwayId}` },
  );
