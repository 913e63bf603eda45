import type { ConsentText } from "@/lib/content/consents/consent-text";
import type { Locale } from "@/lib/domain/access/actor";

// Facts: reference 1.4–1.7 (the session, side effects, figures), 3.5–3.7 (fasting, going home), 4.3 (what a consent must tell).

const nb: ConsentText<"treatment"> = {
  title: "Samtykke til behandlingen",
  lead: "Dette er et ja til samtaler og behandling med ketamin hos oss. Du kan si nei, og du kan ombestemme deg når som helst.",
  sections: [
    {
      heading: "Hva du sier ja til",
      paragraphs: [
        "Du får ketamin i en dose som er mye lavere enn den som brukes i narkose. Sykepleieren gir medisinen etter legens ordinasjon. Du er våken nok til å si fra hele tiden, og helsepersonell er hos deg.",
        "Behandlingen hører sammen med samtaler med psykologen din: forberedelse før, og samtale om det du opplevde etterpå.",
      ],
    },
    {
      heading: "Hva som kan hjelpe, og hva vi ikke vet",
      paragraphs: [
        "Mange blir bedre i løpet av timer eller dager. Vår erfaring er at om lag tre av ti ikke merker nok. Noen blir bedre og får tilbakefall innen en måned.",
        "I en svensk studie hjalp elektrokonvulsiv behandling (ECT) flere enn ketamin gjorde. I en amerikansk studie var ketamin ikke dårligere enn ECT. Ingen kan love deg hvordan det går for deg.",
      ],
    },
    {
      heading: "Bivirkninger",
      paragraphs: ["Vanlig mens medisinen virker, og som regel over samme dag:"],
      list: [
        "kvalme, svimmelhet og at lys er ubehagelig",
        "uro eller angst, også knyttet til vonde minner",
        "at alt kjennes uvirkelig eller drømmeaktig, og at tid og sted blir borte",
        "blodtrykk og puls som stiger en stund",
        "forvirring, frykt eller sorg",
      ],
    },
    {
      heading: "Sjeldnere, men viktig",
      paragraphs: [
        "Bruk ofte eller over lang tid kan gi plager fra urinblære og lever, dårligere hukommelse og avhengighet. Derfor får du medisinen bare hos oss, og vi spør om dette underveis. Si fra om smerter når du tisser, hjertebank, eller tanker som skremmer deg.",
      ],
    },
    {
      heading: "Andre muligheter",
      paragraphs: [
        "Du kan velge samtaleterapi, andre medisiner mot depresjon, ECT eller å vente. Legen og psykologen snakker gjerne med deg om dette.",
      ],
    },
    {
      heading: "Samme dag",
      paragraphs: [
        "Du faster før behandlingen. En voksen du har avtalt med, følger deg hjem. Du kjører ikke bil, sykkel eller sparkesykkel før neste dag, etter en natts søvn.",
      ],
    },
    {
      heading: "Du kan stoppe",
      paragraphs: [
        "Før hver behandling spør vi deg igjen. Nøler du, er det et nei. Du kan trekke samtykket her på siden, eller ved å si det til en av oss. Det får ingen følger for annen hjelp du har rett til.",
      ],
    },
  ],
  statements: {
    "read-information": "Jeg har lest dette, eller fått det lest opp for meg.",
    "had-questions-answered": "Jeg har fått spurt om det jeg lurte på, og fått svar.",
    "know-risks": "Jeg vet hvilke bivirkninger jeg kan få.",
    "know-alternatives": "Jeg vet hvilke andre muligheter jeg har.",
    "may-withdraw": "Jeg vet at jeg kan trekke samtykket når som helst uten å si hvorfor.",
    "no-driving-until-next-day": "Jeg kjører ikke før neste dag, etter en natts søvn.",
  },
};

const en: ConsentText<"treatment"> = {
  title: "Consent to the treatment",
  lead: "This is a yes to conversations and treatment with ketamine with us. You may say no, and you may change your mind at any time.",
  sections: [
    {
      heading: "What you say yes to",
      paragraphs: [
        "You get ketamine in a dose much lower than the one used for anaesthesia. The nurse gives the medicine on the doctor’s order. You are awake enough to speak up all the time, and health personnel are with you.",
        "The treatment belongs together with conversations with your psychologist: preparation before, and a talk about what you experienced afterwards.",
      ],
    },
    {
      heading: "What may help, and what we do not know",
      paragraphs: [
        "Many get better within hours or days. Our experience is that about three in ten do not notice enough. Some get better and relapse within a month.",
        "In a Swedish study electroconvulsive therapy (ECT) helped more people than ketamine did. In an American study ketamine was no worse than ECT. Nobody can promise you how it will go for you.",
      ],
    },
    {
      heading: "Side effects",
      paragraphs: ["Common while the medicine works, and as a rule over the same day:"],
      list: [
        "nausea, dizziness, and light being unpleasant",
        "unease or anxiety, also linked to painful memories",
        "everything feeling unreal or dream-like, and time and place disappearing",
        "blood pressure and pulse rising for a while",
        "confusion, fear or grief",
      ],
    },
    {
      heading: "Rarer, but important",
      paragraphs: [
        "Use that is frequent or goes on for long can cause trouble with bladder and liver, poorer memory, and dependence. That is why you get the medicine only with us, and we ask about this along the way. Tell us about pain when you pass water, palpitations, or thoughts that frighten you.",
      ],
    },
    {
      heading: "Other possibilities",
      paragraphs: [
        "You may choose talking therapy, other medicines for depression, ECT, or to wait. The doctor and the psychologist are glad to talk with you about this.",
      ],
    },
    {
      heading: "The same day",
      paragraphs: [
        "You fast before the session. An adult you have arranged with takes you home. You do not drive, cycle or ride a scooter until the next day, after a night’s sleep.",
      ],
    },
    {
      heading: "You may stop",
      paragraphs: [
        "Before each session we ask you again. Hesitation is a no. You can withdraw the consent here on the page, or by telling one of us. It has no consequences for other help that you are entitled to.",
      ],
    },
  ],
  statements: {
    "read-information": "I have read this, or had it read to me.",
    "had-questions-answered": "I have been able to ask what I wondered about, and got answers.",
    "know-risks": "I know which side effects I may get.",
    "know-alternatives": "I know which other possibilities I have.",
    "may-withdraw": "I know that I can withdraw the consent at any time without saying why.",
    "no-driving-until-next-day": "I will not drive until the next day, after a night’s sleep.",
  },
};

export const treatmentConsent: Record<Locale, ConsentText<"treatment">> = { nb, en };
