"use server";

import { pauseCourse, resumeCourse } from "@/app/_actions/pause-course";
import type { ReasonValues } from "@/components/course/reason-form";
import type { FormAction } from "@/components/form/form-state";

const patientPage = ({ pathwayId }: ReasonValues) => ({
  revalidate: "/psychologist",
  next: `/psychologist/patients/${pathwayId ?? ""}`,
});

export const pause: FormAction<ReasonValues> = async (values) => pauseCourse(values, patientPage(values));
export const resume: FormAction<ReasonValues> = async (values) => resumeCourse(values, patientPage(values));
