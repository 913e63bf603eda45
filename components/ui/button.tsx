import type { ButtonHTMLAttributes } from "react";
import { buttonLook, type ButtonSize, type ButtonVariant } from "@/components/ui/button-look";
import { Icon, type IconName } from "@/components/ui/icon";

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
};

/** Named by what it does («Signer og lås notatet»), never OK or Yes. */
export function Button({
  variant = "secondary",
  size = "normal",
  icon,
  type = "button",
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={buttonLook(variant, size, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
