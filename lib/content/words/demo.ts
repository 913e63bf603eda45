const nb = {
  title: "Klokken i demonstrasjonen",
  lead: "Alle personer her er oppdiktet. Klokken går som vanlig, men kan stilles, så du kan se hva som skjer i morgen eller om tre uker.",
  now: (time: string) => `Nå er den ${time}.`,
  date: "Dato",
  time: "Klokkeslett",
  timeHint: "For eksempel 10.15",
  move: "Still klokken",
  tomorrow: "I morgen kl. 08.00",
  back: "Tilbake til onsdag 2. desember kl. 09.00",
  notUnderstood: "Klokken ble ikke stilt. Skriv dato som 02.12.2026 og klokkeslett som 10.15.",
  moved: "Klokken er stilt.",
  link: "Still klokken",
};
const en: typeof nb = {
  title: "The clock of the demonstration",
  lead: "Everybody here is invented. The clock runs as usual, but it can be set, so that you can see what happens tomorrow or in three weeks.",
  now: (time: string) => `It is now ${time}.`,
  date: "Date",
  time: "Time",
  timeHint: "For example 10:15",
  move: "Set the clock",
  tomorrow: "Tomorrow at 08:00",
  back: "Back to Wednesday 2 December, 09:00",
  notUnderstood: "The clock was not set. Write the date as 02.12.2026 and the time as 10:15.",
  moved: "The clock is set.",
  link: "Set the clock",
};

export const demoWords = { nb, en };
