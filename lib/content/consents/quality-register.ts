import type { ConsentText } from "@/lib/content/consents/consent-text";
import type { Locale } from "@/lib/domain/access/actor";

// Separate from the two others and voluntary (reference 4.2: consent for the quality register; 4.3).

const nb: ConsentText<"quality-register"> = {
  title: "Kvalitetsregisteret (frivillig)",
  lead: "Vi vil gjerne lære av alle som får behandling, så den blir tryggere og bedre. Du velger selv om du vil være med.",
  sections: [
    {
      heading: "Hva registeret er",
      paragraphs: [
        "I registeret samler vi hvordan det gikk: svar på skjemaer, doser og bivirkninger. Det brukes til å se om behandlingen hjelper, og hva vi kan gjøre bedre.",
      ],
    },
    {
      heading: "Det er helt frivillig",
      paragraphs: [
        "Behandlingen din blir akkurat den samme om du sier ja eller nei. Du kan ombestemme deg når som helst. Journalen din føres uansett, slik loven krever.",
      ],
    },
  ],
  statements: {
    "know-separate-and-voluntary": "Jeg vet at dette er frivillig og ikke påvirker behandlingen min.",
    "may-withdraw": "Jeg vet at jeg kan trekke samtykket når som helst.",
  },
};

const en: ConsentText<"quality-register"> = {
  title: "The quality register (voluntary)",
  lead: "We would like to learn from everybody who is treated, so that treatment becomes safer and better. You choose whether to take part.",
  sections: [
    {
      heading: "What the register is",
      paragraphs: [
        "In the register we gather how things went: answers to forms, doses and side effects. It is used to see whether the treatment helps, and what we can do better.",
      ],
    },
    {
      heading: "It is entirely voluntary",
      paragraphs: [
        "Your treatment is exactly the same whether you say yes or no. You can change your mind at any time. Your record is kept in any case, as the law requires.",
      ],
    },
  ],
  statements: {
    "know-separate-and-voluntary": "I know that this is voluntary and does not affect my treatment.",
    "may-withdraw": "I know that I can withdraw the consent at any time.",
  },
};

export const qualityRegisterConsent: Record<Locale, ConsentText<"quality-register">> = { nb, en };
