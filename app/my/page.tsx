import { MyHome } from "@/app/my/my-home";
import { Offers } from "@/app/my/offers/offers";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { AfterDosePage } from "@/components/patient-home/after-dose-page";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { patientWords } from "@/lib/content/words/patient";
import { ownHome } from "@/lib/queries/patient/own-home";
import { ownOffers } from "@/lib/queries/waiting-list/own-offers";

export async function generateMetadata() {
  return { title: patientWords[await currentLocale()].title };
}

/** The patient's start page; on the day of a dose the only one. */
export default async function MyPage() {
  const { locale } = await requireRole("patient");
  const { now, name, afterDose, home } = await viewOrNotFound(ownHome, null);
  if (afterDose) return <AfterDosePage afterDose={afterDose} locale={locale} />;
  const { offers } = await viewOrNotFound(ownOffers, null);
  return (
    home && (
      <MyHome home={home} name={name} now={now} locale={locale}>
        <Offers offers={offers} now={now} locale={locale} />
      </MyHome>
    )
  );
}
