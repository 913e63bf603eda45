"use client";

import { type ReactNode, useContext, useId } from "react";
import { useFormContext } from "react-hook-form";
import { useFormWords } from "@/components/form/form-context";
import { SubmitHold } from "@/components/form/submit-hold";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-look";
import { Icon, type IconName } from "@/components/ui/icon";

/** Named by what it does. While the form is on its way it says so and takes no second press, but keeps its place and focus; so it does while it must wait, and says why. */
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
  const hold = useContext(SubmitHold);
  const holdId = useId();
  const sending = formState.isSubmitting;
  return (
    <>
      <Button
        type="submit"
        variant={variant}
        size={size}
        icon={icon}
        aria-disabled={sending || hold !== null || undefined}
        aria-describedby={hold === null ? undefined : holdId}
      >
        {sending ? words.saving : children}
      </Button>
      {hold !== null && (
        <span id={holdId} className="inline-flex min-h-11 items-center gap-1.5 px-2 font-medium text-amber">
          <Icon name="clock" size={18} />
          {hold}
        </span>
      )}
    </>
  );
}
