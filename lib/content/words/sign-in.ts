const nb = {
  title: "Logg inn",
  intro: "For deg som er pasient hos oss, og for oss som arbeider her.",
  email: "E-post",
  password: "Passord",
  submit: "Logg inn",
  refusedTitle: "Du er ikke logget inn",
  wrong: "E-post og passord passer ikke sammen. Skriv dem en gang til.",
  wait: (minutes: number) =>
    minutes === 1
      ? "Det har vært mange forsøk. Vent ett minutt, og prøv igjen."
      : `Det har vært mange forsøk. Vent ${minutes} minutter, og prøv igjen.`,
  again: "Siden hadde stått åpen for lenge. Skriv e-post og passord en gang til.",
  cookiesTitle: "Nettleseren sier nei til informasjonskapsler",
  cookies: "Vi trenger én for å vite at det er du som er logget inn. Slå dem på for denne siden, og last den på nytt.",
  firstTimeTitle: "Første gang her?",
  firstTime: "Du har fått en kode av klinikken.",
  firstTimeLink: "Velg passord med koden",
  forgotten: "Har du glemt passordet, ring klinikken. Du får en ny kode.",
  signedOutTitle: "Du er logget ut",
  unsentAnswers:
    "Svar på skjema som ikke er sendt ennå, ligger på denne enheten. Bare du ser dem, når du logger inn her igjen.",
  signedOutText:
    "Tekst du ikke var ferdig med, er tatt vare på hos oss og fjernet fra denne enheten. Den står der når du logger inn igjen.",
  signInAgain: "Logg inn igjen",
  activateTitle: "Velg passord",
  activateIntro: "Skriv koden du har fått av klinikken, og velg et passord som bare du kjenner.",
  code: "Kode",
  codeHint: "Store og små bokstaver og streker spiller ingen rolle.",
  newPassword: "Passord",
  passwordHint: "Minst 12 tegn. Gjerne flere ord etter hverandre.",
  repeatPassword: "Passordet en gang til",
  activateSubmit: "Lagre passordet",
  activated: "Passordet er lagret. Nå kan du logge inn.",
  codeUnusable:
    "Koden kan ikke brukes: den er skrevet feil, brukt før eller for gammel. Ring klinikken, så får du en ny.",
};
const en: typeof nb = {
  title: "Sign in",
  intro: "For our patients, and for those of us who work here.",
  email: "E-mail",
  password: "Password",
  submit: "Sign in",
  refusedTitle: "You are not signed in",
  wrong: "The e-mail address and the password do not match. Please write them again.",
  wait: (minutes: number) =>
    minutes === 1
      ? "There have been many attempts. Wait one minute, then try again."
      : `There have been many attempts. Wait ${minutes} minutes, then try again.`,
  again: "The page had been open for too long. Please write your e-mail address and password again.",
  cookiesTitle: "Your browser refuses cookies",
  cookies: "We need one to know that it is you who is signed in. Allow them for this site, then load the page again.",
  firstTimeTitle: "First time here?",
  firstTime: "The clinic has given you a code.",
  firstTimeLink: "Choose a password with the code",
  forgotten: "If you have forgotten your password, call the clinic. You will get a new code.",
  signedOutTitle: "You are signed out",
  unsentAnswers:
    "Answers to a form that have not been sent yet are kept on this device. Only you see them, when you sign in here again.",
  signedOutText:
    "Text you had not finished is kept with us and removed from this device. It is there when you sign in again.",
  signInAgain: "Sign in again",
  activateTitle: "Choose a password",
  activateIntro: "Write the code the clinic has given you, and choose a password that only you know.",
  code: "Code",
  codeHint: "Capital letters and dashes make no difference.",
  newPassword: "Password",
  passwordHint: "At least 12 characters. Several words in a row work well.",
  repeatPassword: "The password once more",
  activateSubmit: "Save the password",
  activated: "The password is saved. You can sign in now.",
  codeUnusable:
    "The code cannot be used: it is mistyped, used before or too old. Call the clinic and you will get a new one.",
};
export const signInWords = { nb, en };
