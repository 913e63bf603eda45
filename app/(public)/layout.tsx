import type { ReactNode } from "react";
import { PublicFrame } from "@/app/_pages/public-frame";
import { Link } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { publicWords } from "@/lib/content/words/public";

/** The frame of the front door, with the few pages that it has at its foot. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { footer } = publicWords[await currentLocale()];
  return (
    <PublicFrame signInHref="/sign-in">
      {children}
      <nav aria-label={footer.label} className="mt-16 border-t border-line pt-3">
        <ul className="flex flex-wrap gap-x-6">
          {[
            { href: "/contact", label: footer.contact },
            { href: "/course", label: footer.course },
            { href: "/privacy", label: footer.privacy },
          ].map(({ href, label }) => (
            <li key={href}>
              <Link href={href} className="inline-flex min-h-11 items-center">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </PublicFrame>
  );
}
