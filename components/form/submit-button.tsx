"use client";

import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { useFormWords } from "@/components/form/form-context";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-look";
import type { IconName } from "@/components/ui/icon";

/** Named by what it does. While the form is on its way it says so and takes no second press, but keeps its place and focus. */
export function SubmitButton({
  children,
  variant = "primary",
  size,
  icon,
}: {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
}) {
  const { formState } = useFormContext();
  const words = useFormWords();
  const sending = formState.isSubmitting;
  return (
    <Button type="submit" variant={variant} size={size} icon={icon} aria-disabled={sending || undefined}>
      {sending ? words.saving : children}
    </Button>
  );
}
