"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { ReminderValues } from "@/components/message/reminder-form";
import { chooseReminders } from "@/lib/commands/messages/choose-reminders";
import { reminderWords } from "@/lib/content/words/messages";

export const chooseRemindersAction: FormAction<ReminderValues> = async (values) =>
  runAction(chooseReminders, values, (locale) => ({ saved: () => reminderWords[locale].saved, refused: {} }), {
    revalidate: "/account",
  });
