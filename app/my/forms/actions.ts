"use server";

import { keepAnswer, takeForm } from "@/app/_forms/send-form";
import type { SaveAnswer, SubmitAnswers } from "@/components/questionnaire/answer-actions";

export const saveFormAnswer: SaveAnswer = async (answer) => keepAnswer(answer, "own-device");

export const submitForm: SubmitAnswers = async (form) => takeForm(form, "own-device");
