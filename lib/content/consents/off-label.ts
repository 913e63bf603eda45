import type { ConsentText } from "@/lib/content/consents/consent-text";
import type { Locale } from "@/lib/domain/access/actor";

// Facts: reference 1.1, 1.5 (approval), 1.7 (effect), 4.3 (explicit written consent to off-label use), 4.10 (duty to follow up).

const nb: ConsentText<"off-label"> = {
  title: "Samtykke til bruk utenfor godkjenningen",
  lead: "Ketamin er godkjent som narkosemiddel, ikke som medisin mot depresjon. Derfor ber vi om et eget samtykke.",
  sections: [
    {
      heading: "Hva det betyr",
      paragraphs: [
        "Ketamin ble godkjent til narkose i Norge i 1973. Å bruke det mot depresjon kalles bruk utenfor godkjent indikasjon. Det er lov når legen mener det er faglig riktig for deg, og forklarer hvorfor.",
        "I 2025 ble det bestemt at ketamin gitt i blodåre skal tas i bruk på norske sykehus ved depresjon som ikke har latt seg behandle på andre måter. Pasientene skal få vite at bruken er utenfor godkjenningen.",
      ],
    },
    {
      heading: "Hva som er usikkert",
      paragraphs: [
        "Vi vet mindre om virkning og bivirkninger på lang sikt enn for medisiner som er godkjent mot depresjon. Studiene peker ikke alle samme vei, og om lag tre av ti får ikke nok hjelp.",
      ],
    },
    {
      heading: "Hva vi gjør for å passe på",
      paragraphs: [
        "Vi følger virkning og bivirkninger nøye, med skjemaer, målinger og samtaler. Derfor ber vi deg svare på skjemaene og si fra om det du merker, også etter at behandlingene er over.",
      ],
    },
  ],
  statements: {
    "know-off-label": "Jeg vet at ketamin ikke er godkjent mot depresjon.",
    "know-uncertain-effect": "Jeg vet at virkningen er usikker, og at det ikke hjelper alle.",
    "know-follow-up-duty":
      "Jeg vet at klinikken skal følge med på virkning og bivirkninger, og at jeg bør si fra om det jeg merker.",
  },
};

const en: ConsentText<"off-label"> = {
  title: "Consent to use outside the approval",
  lead: "Ketamine is approved as an anaesthetic, not as a medicine for depression. That is why we ask for a consent of its own.",
  sections: [
    {
      heading: "What it means",
      paragraphs: [
        "Ketamine was approved for anaesthesia in Norway in 1973. Using it for depression is called off-label use. It is allowed when the doctor finds it professionally right for you and explains why.",
        "In 2025 it was decided that ketamine given into a vein is to be introduced in Norwegian hospitals for depression that other treatment has not helped. Patients are to be told that the use is outside the approval.",
      ],
    },
    {
      heading: "What is uncertain",
      paragraphs: [
        "We know less about effects and side effects in the long run than for medicines approved for depression. The studies do not all point the same way, and about three in ten do not get enough help.",
      ],
    },
    {
      heading: "What we do to look after you",
      paragraphs: [
        "We follow effect and side effects closely, with forms, measurements and conversations. That is why we ask you to answer the forms and tell us what you notice, also after the sessions are over.",
      ],
    },
  ],
  statements: {
    "know-off-label": "I know that ketamine is not approved for depression.",
    "know-uncertain-effect": "I know that the effect is uncertain, and that it does not help everybody.",
    "know-follow-up-duty":
      "I know that the clinic must follow effect and side effects, and that I should say what I notice.",
  },
};

export const offLabelConsent: Record<Locale, ConsentText<"off-label">> = { nb, en };
