// The front door. Everybody may read it, so it names no prescription medicine and promotes none (reference 1.8).

const nb = {
  home: {
    title: "Samtaleterapi og medisinsk behandling ved depresjon",
    intro:
      "Når flere forsøk på behandling ikke har hjulpet nok, finnes det andre veier. Hos oss går samtaler, forberedelse og behandling hånd i hånd, med den samme psykologen hele veien.",
    callMe: "Be om å bli oppringt",
    courseLink: "Slik er et forløp",
    phoneTitle: "Ring oss",
    phone: "22 00 00 00",
    phoneHours: "Hverdager kl. 10.00–11.00 og 13.00–15.00",
    forWhomTitle: "Hvem kan få behandling?",
    forWhom:
      "Voksne med depresjon som ikke har hatt god nok hjelp av samtaler og medisiner. En lege går alltid gjennom helsen din først og avgjør sammen med deg om behandlingen er trygg og riktig. For noen er svaret nei, eller ikke nå. Da får du vite hvorfor, og hva som kan være en bedre vei.",
    howTitle: "Slik begynner det",
    how: [
      { title: "Du tar kontakt", text: "Ring, be om å bli oppringt, eller be fastlegen om en henvisning." },
      { title: "Vi snakker sammen", text: "Vi ringer deg, svarer på spørsmål og ser om det er grunn til å gå videre." },
      {
        title: "Du møter en lege",
        text: "Legen går gjennom helse, tidligere behandling og hva du ønsker. Ingenting begynner før dette er gjort.",
      },
    ],
    journeyTitle: "Veien gjennom et forløp",
    journeyNote: "Om lag åtte uker, elleve timer sammen med psykologen.",
    urgentTitle: "Haster det?",
    urgent:
      "Klinikken har ikke døgnåpent og kan ikke hjelpe akutt. Er du i fare, ring 113. Legevakten svarer på 116 117 hele døgnet, og Mental Helse på 116 123.",
    alreadyTitle: "Er du pasient hos oss?",
    already: "Logg inn for å se neste time, svare på skjema og lese hvordan du forbereder deg.",
  },
  journey: [
    { title: "Utredning hos lege", note: "Er dette trygt og riktig for deg?" },
    { title: "To forberedende timer", note: "Bli kjent, finne ut hva du vil" },
    { title: "Fire behandlinger", note: "Omtrent én i uken, to timer hver" },
    { title: "Samtale etter hver behandling", note: "Ta vare på det som kom fram" },
    { title: "Oppfølging", note: "Tidligst tre uker etter den siste" },
    { title: "Brev til fastlegen", note: "Og en plan for tiden etterpå" },
  ],
  journeyLabel: "Veien gjennom et forløp, steg for steg",
  contact: {
    title: "Be om å bli oppringt",
    intro: "Vi ringer deg i telefontiden på en hverdag. Samtalen forplikter deg ikke til noe.",
    name: "Navn",
    phone: "Telefon",
    phoneHint: "Vi ringer fra 22 00 00 00.",
    email: "E-post",
    preferredTime: "Når passer det best?",
    times: {
      any: "Når som helst i telefontiden",
      morning: "Formiddag, kl. 10.00–11.00",
      afternoon: "Ettermiddag, kl. 13.00–15.00",
    },
    message: "Er det noe vi bør vite før vi ringer?",
    messageHint: "Skriv ikke noe om helsen din som du ikke vil. Det holder at vi vet hvem vi skal ringe til.",
    notReadTitle: "Meldinger her leses ikke hele døgnet",
    notRead: "Er du i fare, ring 113. Legevakten svarer på 116 117 hele døgnet, og Mental Helse på 116 123.",
    submit: "Be om å bli oppringt",
    tooMany:
      "Vi har fått nummeret ditt flere ganger den siste timen. Du trenger ikke sende det igjen. Ring oss gjerne i telefontiden.",
    kept: "Vi tar vare på navn og nummer til vi har snakket sammen.",
  },
  received: {
    title: "Takk, vi ringer deg",
    text: "Vi har fått navnet og nummeret ditt. Du hører fra oss i telefontiden på en hverdag, fra nummeret 22 00 00 00.",
    missed: "Tar du ikke telefonen når vi ringer, prøver vi igjen en annen dag.",
    meanwhile: "Mens du venter kan du lese hvordan et forløp er.",
    home: "Til forsiden",
  },
  course: {
    title: "Slik er et forløp",
    intro:
      "Et forløp tar om lag åtte uker. Du har den samme psykologen hele veien, og lege og sykepleier følger deg på behandlingsdagene.",
    steps: [
      {
        id: "utredning",
        title: "1. Utredning hos lege",
        text: "Du svarer på noen skjema hjemme og møter legen i om lag en time. Legen spør om helse, medisiner og tidligere behandling, måler blodtrykk og vekt, og avgjør om behandlingen er trygg for deg. Du får begrunnelsen, også når svaret er nei eller ikke nå.",
      },
      {
        id: "forberedelse",
        title: "2. To forberedende timer",
        text: "I den første blir du og psykologen kjent og finner ut hva som er viktig for deg. I den andre ser du rommet, prøver stolen, pleddet og hodetelefonene, og dere avtaler hva du vil ha og ikke ha underveis.",
      },
      {
        id: "behandling",
        title: "3. Fire behandlinger",
        text: "Hver behandling tar om lag to timer. Du får medisin av en sykepleier etter legens ordinasjon og hviler mens den virker. Noen er hos deg hele tiden. Etterpå snakker du med psykologen. Du kan ikke kjøre bil samme dag, og en voksen du kjenner, må følge deg hjem.",
      },
      {
        id: "etterpa",
        title: "4. Samtalene etterpå",
        text: "Etter hver behandling tar dere vare på det som kom fram, og gjør det om til små skritt i hverdagen.",
      },
      {
        id: "oppfolging",
        title: "5. Oppfølging",
        text: "Tidligst tre uker etter den siste behandlingen ser dere på hva som har endret seg, og lager en plan for å holde på det. Fastlegen din får et brev.",
      },
    ],
    stopTitle: "Du kan stoppe når du vil",
    stop: "Du samtykker skriftlig før noe begynner, og kan trekke samtykket når som helst uten å si hvorfor. Det får ingen følger for annen hjelp du har rett til.",
    notForTitle: "Når vi ikke kan behandle",
    notFor:
      "Noen tilstander gjør behandlingen utrygg, for eksempel visse hjertesykdommer, høyt blodtrykk som ikke er under kontroll, psykose og graviditet. Legen går gjennom dette med deg.",
    effect:
      "Behandlingen hjelper ikke alle. Vi måler sammen med deg underveis, og snakker om å gjøre noe annet hvis den ikke virker.",
  },
  privacy: {
    title: "Personvern og tilgjengelighet",
    keptTitle: "Hva vi tar vare på",
    kept: [
      "Ber du om å bli oppringt, tar vi vare på navn, telefonnummer og det du selv skriver, til vi har snakket sammen.",
      "Blir du pasient, fører vi journal slik helsepersonelloven krever. Journalen er din: du kan lese den, be om retting og se hvem som har åpnet den.",
      "Bare de som behandler deg, får se helseopplysninger. Hver gang noen åpner journalen, blir det skrevet ned hvem, når og hva.",
    ],
    cookiesTitle: "Informasjonskapsler",
    cookies:
      "Vi bruker bare det som trengs for innlogging og for å huske språket ditt. Ingen sporing, ingen annonser, ingenting fra andre nettsteder.",
    rightsTitle: "Rettighetene dine",
    rights: "Du kan be om innsyn og retting, og klage til Datatilsynet. Spør oss på telefon i telefontiden.",
    accessTitle: "Tilgjengelighet",
    access:
      "Sidene er laget for å følge WCAG 2.2 på nivå AA: de kan brukes med tastatur og skjermleser, tåler at teksten forstørres, og har ingen tidsfrister i skjema. Finner du noe som ikke virker, ring oss i telefontiden, så retter vi det.",
  },
  footer: {
    contact: "Kontakt",
    course: "Slik er et forløp",
    privacy: "Personvern og tilgjengelighet",
    label: "Mer om klinikken",
  },
};
const en: typeof nb = {
  home: {
    title: "Talking therapy and medical treatment for depression",
    intro:
      "When several treatments have not helped enough, there are other ways. With us, conversation, preparation and treatment go together, with the same psychologist all the way.",
    callMe: "Ask us to call you",
    courseLink: "What a course is like",
    phoneTitle: "Call us",
    phone: "22 00 00 00",
    phoneHours: "Weekdays 10:00–11:00 and 13:00–15:00",
    forWhomTitle: "Who can be treated?",
    forWhom:
      "Adults with depression who have not been helped enough by talking therapy and medicines. A doctor always goes through your health first and decides with you whether treatment is safe and right. For some the answer is no, or not now. Then you are told why, and what may be a better way.",
    howTitle: "How it begins",
    how: [
      { title: "You get in touch", text: "Call, ask us to call you, or ask your GP for a referral." },
      { title: "We talk", text: "We call you, answer questions and see whether there is reason to go on." },
      {
        title: "You meet a doctor",
        text: "The doctor goes through your health, earlier treatment and what you wish for. Nothing begins before that.",
      },
    ],
    journeyTitle: "The way through a course",
    journeyNote: "About eight weeks, eleven hours with the psychologist.",
    urgentTitle: "Is it urgent?",
    urgent:
      "The clinic is not open around the clock and cannot help in an emergency. If you are in danger, call 113. The out-of-hours doctor answers on 116 117 day and night, and Mental Helse on 116 123.",
    alreadyTitle: "Are you a patient here?",
    already: "Sign in to see your next visit, answer forms and read how to prepare.",
  },
  journey: [
    { title: "Assessment by a doctor", note: "Is this safe and right for you?" },
    { title: "Two preparations", note: "Get to know each other, find out what you want" },
    { title: "Four sessions", note: "About one a week, two hours each" },
    { title: "A talk after each session", note: "Keep what came up" },
    { title: "Follow-up", note: "No sooner than three weeks after the last" },
    { title: "A letter to your GP", note: "And a plan for afterwards" },
  ],
  journeyLabel: "The way through a course, step by step",
  contact: {
    title: "Ask us to call you",
    intro: "We call in our phone hours on a weekday. The call commits you to nothing.",
    name: "Name",
    phone: "Telephone",
    phoneHint: "We call from 22 00 00 00.",
    email: "E-mail",
    preferredTime: "When suits you best?",
    times: {
      any: "Any time in our phone hours",
      morning: "Morning, 10:00–11:00",
      afternoon: "Afternoon, 13:00–15:00",
    },
    message: "Is there anything we should know before we call?",
    messageHint: "Write nothing about your health that you do not want to. It is enough that we know whom to call.",
    notReadTitle: "Messages here are not read around the clock",
    notRead:
      "In danger, call 113. The out-of-hours doctor answers on 116 117 day and night, and Mental Helse on 116 123.",
    submit: "Ask us to call you",
    tooMany:
      "We have received your number several times in the last hour. You need not send it again. You are welcome to call us in our phone hours.",
    kept: "We keep your name and number until we have talked.",
  },
  received: {
    title: "Thank you, we will call you",
    text: "We have your name and number. You will hear from us in our phone hours on a weekday, from 22 00 00 00.",
    missed: "If you cannot answer when we call, we try again another day.",
    meanwhile: "While you wait, you can read what a course is like.",
    home: "To the front page",
  },
  course: {
    title: "What a course is like",
    intro:
      "A course takes about eight weeks. You have the same psychologist all the way, and a doctor and a nurse are with you on treatment days.",
    steps: [
      {
        id: "assessment",
        title: "1. Assessment by a doctor",
        text: "You answer some forms at home and meet the doctor for about an hour. The doctor asks about your health, medicines and earlier treatment, measures blood pressure and weight, and decides whether treatment is safe for you. You are told the reasons, also when the answer is no or not now.",
      },
      {
        id: "preparation",
        title: "2. Two preparations",
        text: "In the first, you and the psychologist get to know each other and find out what matters to you. In the second you see the room, try the chair, the blanket and the headphones, and agree on what you want and do not want along the way.",
      },
      {
        id: "sessions",
        title: "3. Four sessions",
        text: "Each session takes about two hours. A nurse gives you medicine on the doctor's order, and you rest while it works. Somebody is with you all the time. Afterwards you talk with the psychologist. You cannot drive that day, and an adult you know must see you home.",
      },
      {
        id: "afterwards",
        title: "4. The talks afterwards",
        text: "After each session you keep what came up together, and turn it into small steps in everyday life.",
      },
      {
        id: "follow-up",
        title: "5. Follow-up",
        text: "No sooner than three weeks after the last session you look at what has changed and make a plan for keeping it. Your GP gets a letter.",
      },
    ],
    stopTitle: "You can stop whenever you want",
    stop: "You consent in writing before anything begins, and may withdraw at any time without saying why. It has no consequence for other help you are entitled to.",
    notForTitle: "When we cannot treat",
    notFor:
      "Some conditions make treatment unsafe, such as certain heart diseases, high blood pressure that is not under control, psychosis and pregnancy. The doctor goes through this with you.",
    effect:
      "Treatment does not help everybody. We measure with you along the way, and talk about doing something else if it does not work.",
  },
  privacy: {
    title: "Privacy and accessibility",
    keptTitle: "What we keep",
    kept: [
      "If you ask us to call you, we keep your name, number and what you write yourself, until we have talked.",
      "If you become a patient, we keep a record as the Norwegian health legislation demands. The record is yours: you may read it, ask for corrections and see who has opened it.",
      "Only those who treat you see health information. Each time somebody opens the record, who, when and what is written down.",
    ],
    cookiesTitle: "Cookies",
    cookies:
      "We use only what is needed to sign in and to remember your language. No tracking, no advertising, nothing from other sites.",
    rightsTitle: "Your rights",
    rights:
      "You may ask to see and correct what we hold, and complain to the Norwegian Data Protection Authority. Ask us in our phone hours.",
    accessTitle: "Accessibility",
    access:
      "These pages are made to follow WCAG 2.2 at level AA: they work by keyboard and screen reader, bear enlarged text, and have no time limits in forms. If something does not work, call us in our phone hours and we mend it.",
  },
  footer: {
    contact: "Contact",
    course: "What a course is like",
    privacy: "Privacy and accessibility",
    label: "More about the clinic",
  },
};
export const publicWords = { nb, en };
