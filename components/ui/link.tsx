import type { ReactNode } from "react";
import { buttonLook, type ButtonSize, type ButtonVariant } from "@/components/ui/button-look";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import { PageLink } from "@/components/ui/page-link";

type LinkProps = { href: string; children: ReactNode; className?: string; lang?: string };

/** A link in running text. */
export function Link({ href, children, className, lang }: LinkProps) {
  return (
    <PageLink
      href={href}
      lang={lang}
      className={classNames("text-fjord underline decoration-1 underline-offset-[0.2em] hover:decoration-2", className)}
    >
      {children}
    </PageLink>
  );
}

/** A link that is the next thing to do on the page. */
export function LinkButton({
  href,
  children,
  variant = "secondary",
  size = "normal",
  icon,
  className,
}: LinkProps & { variant?: ButtonVariant; size?: ButtonSize; icon?: IconName }) {
  return (
    <PageLink href={href} className={buttonLook(variant, size, className)}>
      {children}
      {icon && <Icon name={icon} />}
    </PageLink>
  );
}
