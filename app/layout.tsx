import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { currentLocale } from "@/lib/auth/current-locale";
import { requestNow } from "@/lib/auth/require";
import { shellWords } from "@/lib/content/words/shell";
import { clinicDate } from "@/lib/domain/calendar";
import "./globals.css";

// Schibsted Grotesk, drawn in Oslo, SIL Open Font License (fonts/schibsted-grotesk-OFL.txt): Latin with æøå, weights 400–700;
// tabular figures are equally wide, while comma and point keep their own width.
const schibsted = localFont({
  src: "./fonts/schibsted-grotesk.woff2",
  variable: "--font-schibsted",
  weight: "400 700",
  display: "swap",
});

export async function generateMetadata(): Promise<Metadata> {
  const words = shellWords[await currentLocale()];
  return { title: { default: words.product, template: `%s · ${words.product}` }, robots: { index: false } };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f4ed" },
    { media: "(prefers-color-scheme: dark)", color: "#111819" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, now] = await Promise.all([currentLocale(), requestNow()]);
  return (
    // The calendars of the forms open at the clinic's today, which a demonstration can move.
    <html lang={locale} data-clinic-date={clinicDate(now)} className={schibsted.variable}>
      <body>{children}</body>
    </html>
  );
}
