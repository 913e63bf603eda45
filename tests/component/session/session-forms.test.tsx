import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { DischargeForm, type DischargeValues } from "@/components/session/discharge-form";
import { GatePanel } from "@/components/session/gate-panel";
import { GiveDoseForm, type GiveDoseValues } from "@/components/session/give-dose-form";
import { TimeOutForm, type TimeOutValues } from "@/components/session/time-out-form";
import { formWords } from "@/lib/content/words/form";
import { secondPersonWords } from "@/lib/content/words/second-person";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { aFlag, at, aTimeOut, courseAt, DOCTOR, NURSE } from "@/tests/support/builders";

const IDS = { pathwayId: "01930000-0000-7000-8000-000000000001", visitId: "01930000-0000-7000-8000-000000000002" };
const CALLER = "01930000-0000-7000-8000-000000000004";
const BATCH = "01930000-0000-7000-8000-000000000003";
const MONS = "01930000-0000-7000-8000-000000000004";
const JONAS = "01930000-0000-7000-8000-000000000005";
const user = userEvent.setup();
const answer = async (question: string | RegExp, label: "Ja" | "Nei") =>
  user.click(within(screen.getByRole("group", { name: question })).getByRole("radio", { name: label }));

describe("the time-out form", () => {
  const words = { label: "Time-out", comment: "Merknad", escortName: "Følgets navn", escortPhone: "Følgets telefon" };
  const show = (action: FormAction<TimeOutValues>) =>
    render(
      <TimeOutForm
        action={action}
        ids={IDS}
        items={[
          {
            key: "identity",
            label: "Har sagt navn selv",
            expected: "yes",
            tone: "hold",
            consequence: "Må avklares med legen.",
          },
          {
            key: "alcohol-or-drugs",
            label: "Alkohol siste døgn?",
            expected: "no",
            tone: "stop",
            consequence: "Stopper behandlingen i dag.",
          },
        ]}
        words={{ ...words, reason: "Hvorfor?", reasonHint: "", save: "Signer time-out" }}
        formWords={formWords.nb}
      />,
    );

  it("nothing is chosen beforehand, and an unanswered item is not sent", async () => {
    const sign = vi.fn<FormAction<TimeOutValues>>();
    show(sign);
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: "Signer time-out" }));
    expect(await screen.findAllByText("Fyll ut dette feltet.")).not.toHaveLength(0);
    expect(sign).not.toHaveBeenCalled();
  });

  it("a line that wants a name asks for it once it is answered so, and tells when the patient said otherwise", async () => {
    render(
      <TimeOutForm
        action={vi.fn<FormAction<TimeOutValues>>()}
        ids={IDS}
        items={[
          {
            ...{ key: "doctor-reachable", label: "Legen kan nås", expected: "yes", tone: "hold", consequence: "…" },
            writes: { label: "Legens navn", when: "yes" },
          },
          {
            ...{ key: "sleep", label: "Har sovet", expected: "yes", tone: "hold", consequence: "Legen avgjør." },
            known: { text: "Pasienten svarte nei.", answer: "no", differs: "Svarene er ulike." },
          },
        ]}
        escort={{ escortName: "Kari Berg", escortPhone: "400 00 310" }}
        words={{ ...words, reason: "Hvorfor?", reasonHint: "", save: "Signer time-out" }}
        formWords={formWords.nb}
      />,
    );
    expect(screen.getByLabelText("Følgets navn")).toHaveValue("Kari Berg");
    expect(screen.queryByLabelText("Legens navn")).not.toBeInTheDocument();
    await answer("Legen kan nås", "Ja");
    expect(screen.getByLabelText("Legens navn")).toBeInTheDocument();
    await answer("Har sovet", "Nei");
    expect(screen.queryByText(/Svarene er ulike/)).not.toBeInTheDocument();
    await answer("Har sovet", "Ja");
    expect(screen.getByText("Pasienten svarte nei. Svarene er ulike.")).toBeInTheDocument();
  });

  it("an unexpected answer says at once what it means and asks why", async () => {
    const sign = vi
      .fn<FormAction<TimeOutValues>>()
      .mockResolvedValue({ status: "refused", message: "Skriv hvorfor behandlingen stoppes." });
    show(sign);
    await answer("Har sagt navn selv", "Ja");
    expect(screen.queryByLabelText("Hvorfor?")).not.toBeInTheDocument();
    await answer("Alkohol siste døgn?", "Ja");
    expect(screen.getByText("Stopper behandlingen i dag.")).toBeInTheDocument();
    expect(screen.getByLabelText("Hvorfor?")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Signer time-out" }));
    expect(await screen.findByText("Skriv hvorfor behandlingen stoppes.")).toBeInTheDocument();
    expect(sign.mock.calls[0]?.[0].answers).toEqual({
      identity: { answer: "yes", comment: "" },
      "alcohol-or-drugs": { answer: "yes", comment: "" },
    });
  });
});

describe("the dose form", () => {
  const show = (action: FormAction<GiveDoseValues>) =>
    render(
      <GiveDoseForm
        action={action}
        ids={IDS}
        batches={[
          {
            value: BATCH,
            label: "Ketalar 50 mg/ml",
            hint: "batch K",
            drawUp: "Trekk opp 1,40 ml",
            formula: "70 mg ÷ 50 mg/ml = 1,40 ml",
            contains: "inneholder 70 mg",
          },
        ]}
        sites={[{ value: "left-upper-arm", label: "Venstre overarm" }]}
        words={{
          ...{
            label: "Gi dosen",
            batch: "Hvilken batch?",
            volume: "Volum i sprøyten",
            volumeHint: "Les av",
            site: "Hvor dosen settes",
          },
          save: "Dosen er gitt nå",
        }}
        secondPerson={{
          people: [
            { value: MONS, label: "Mons Larsen", hasPin: true },
            { value: JONAS, label: "Jonas Hagen", hasPin: false },
          ],
          words: secondPersonWords.nb,
        }}
        formWords={formWords.nb}
      />,
    );

  it("says what to draw up once the batch is chosen, and sends the volume read off the syringe", async () => {
    const give = vi
      .fn<FormAction<GiveDoseValues>>()
      .mockResolvedValue({ status: "refused", message: "Den andre personen ble ikke bekreftet." });
    show(give);
    expect(screen.queryByText("Trekk opp 1,40 ml")).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: /Ketalar 50 mg\/ml/ }));
    expect(screen.getByText("Trekk opp 1,40 ml")).toBeInTheDocument();
    await user.type(screen.getByLabelText("Volum i sprøyten"), "1,4");
    await user.click(screen.getByRole("radio", { name: "Venstre overarm" }));
    await user.selectOptions(screen.getByLabelText("Hvem bekrefter"), "Mons Larsen");
    await user.type(screen.getByLabelText("PIN"), "183049");
    await user.click(screen.getByRole("button", { name: "Dosen er gitt nå" }));
    expect(await screen.findByText("Den andre personen ble ikke bekreftet.")).toBeInTheDocument();
    expect(give.mock.calls[0]?.[0]).toMatchObject({ batchId: BATCH, typedVolumeMl: 1.4, site: "left-upper-arm" });
    expect(give.mock.calls[0]?.[0]).toMatchObject({ secondPersonId: MONS, secondPersonPin: "183049" });
  });

  it("sends nothing until all of it is filled in, and keeps no password in the browser", async () => {
    const give = vi.fn<FormAction<GiveDoseValues>>();
    show(give);
    await user.selectOptions(screen.getByLabelText("Hvem bekrefter"), "Jonas Hagen");
    await user.type(screen.getByLabelText("Passord til den som bekrefter"), "hemmelig");
    await user.click(screen.getByRole("button", { name: "Dosen er gitt nå" }));
    expect(await screen.findAllByText("Fyll ut dette feltet.")).not.toHaveLength(0);
    expect(give).not.toHaveBeenCalled();
    const kept = [window.sessionStorage, window.localStorage].flatMap((storage) => Object.values<string>(storage));
    expect(JSON.stringify(kept)).not.toContain("hemmelig");
  });
});

it("the discharge form asks every criterion and who comes along", async () => {
  const home = vi
    .fn<FormAction<DischargeValues>>()
    .mockResolvedValue({ status: "saved", message: "Hjemreisen er signert." });
  render(
    <DischargeForm
      action={home}
      ids={IDS}
      escort={{ escortName: "Kari", escortPhone: "" }}
      adviceLocale="en"
      adviceHref="/nurse/sessions/visit/advice"
      call={{ time: "10:00", callers: [{ value: CALLER, label: "Karin Haugen" }], callerId: CALLER }}
      items={[
        { key: "walks-steadily", label: "Går støtt", expected: "yes", tone: "hold", consequence: "Pasienten blir." },
        {
          ...{ key: "nausea-settled", label: "Lett kvalme", expected: "yes", tone: "hold", consequence: "…" },
          known: { text: "Siste måling kl. 11.50: kvalme 2", answer: "no", differs: "Mål på nytt." },
        },
      ]}
      words={{
        label: "Hjemreise",
        comment: "Merknad",
        escort: "Hvem følger?",
        escortName: "Navn",
        escortPhone: "Telefon",
        escortRelation: "Hvem er det?",
        ...{ advice: "Skriftlige råd", adviceLocale: "Språk", adviceGiven: "Rådene er gitt", adviceLink: "Skriv ut" },
        locales: [
          { value: "nb", label: "Norsk" },
          { value: "en", label: "Engelsk" },
        ],
        ...{ call: "Telefon i morgen", callTime: "Klokkeslett", callTimeHint: "", caller: "Hvem ringer?" },
        save: "Signer hjemreise",
      }}
      formWords={formWords.nb}
    />,
  );
  await answer("Går støtt", "Nei");
  expect(screen.getByText("Pasienten blir.")).toBeInTheDocument();
  await answer("Går støtt", "Ja");
  // What the newest reading says stands beside; a yes against it is seen before it is sent.
  expect(screen.getByText("Siste måling kl. 11.50: kvalme 2")).toBeInTheDocument();
  await answer("Lett kvalme", "Ja");
  expect(screen.getByText("Siste måling kl. 11.50: kvalme 2 Mål på nytt.")).toBeInTheDocument();
  await user.type(screen.getByLabelText("Telefon"), "400 00 310");
  await user.type(screen.getByLabelText("Hvem er det?"), "søster");
  expect(screen.getByRole("radio", { name: "Engelsk" })).toBeChecked();
  await user.click(screen.getByRole("checkbox", { name: "Rådene er gitt" }));
  await user.click(screen.getByRole("button", { name: "Signer hjemreise" }));
  await waitFor(() => expect(home).toHaveBeenCalledOnce());
  expect(home.mock.calls[0]?.[0]).toMatchObject({
    criteria: { "walks-steadily": { answer: "yes", comment: "" } },
    ...{ escortName: "Kari", escortPhone: "400 00 310", escortRelation: "søster" },
    ...{ adviceLocale: "en", isAdviceGiven: true, callTime: "10:00", callerId: CALLER },
  });
});

describe("the gate panel", () => {
  it("says go when everything is in place", () => {
    const now = "2026-10-14 10:25";
    render(<GatePanel green={greenToTreat(courseAt(now), "session-1", at(now))} locale="nb" />);
    const panel = screen.getByRole("region", { name: "Klar til behandling" });
    expect(panel).toHaveTextContent("Alt er på plass. Dosen kan gis.");
  });

  it("says who holds and why, and which deviation a doctor has accepted", () => {
    const now = "2026-10-14 10:25";
    const timeOut = aTimeOut("session-1", "2026-10-14 10:15", { decision: "hold", reason: "Sov lite." });
    const decided = { visitId: "session-1", recordedAt: at("2026-10-14 10:20") };
    const course = courseAt(now, {
      timeOuts: [{ ...timeOut, answers: { ...timeOut.answers, sleep: { answer: "no", comment: "" } } }],
      sessionDecisions: [
        {
          ...{ ...decided, id: "accepted", kind: "accepted", itemKey: "sleep", regardsId: timeOut.id },
          ...{ reason: "Uthvilt nok.", recordedBy: DOCTOR },
        },
        {
          ...{ ...decided, id: "hold", kind: "hold", itemKey: null, regardsId: null },
          ...{ reason: "Venter på vekt.", recordedBy: NURSE },
        },
      ],
    });
    render(<GatePanel green={greenToTreat(course, "session-1", at(now))} locale="nb" />);
    const panel = screen.getByRole("region", { name: "Klar til behandling" });
    expect(panel).toHaveTextContent(
      "Noen har bedt om å vente. (løses av legen)«Venter på vekt.» Karin Haugen, kl. 10.20",
    );
    expect(panel).toHaveTextContent("godtatt av Marte Lien kl. 10.20: Uthvilt nok.");
  });

  it("says stop, the reasons, and who resolves each", () => {
    const now = "2026-10-14 10:25";
    const course = courseAt(now, { flags: [aFlag("high", "2026-10-13 09:00")], orders: [] });
    render(<GatePanel green={greenToTreat(course, "session-1", at(now))} locale="nb" />);
    const panel = screen.getByRole("region", { name: "Klar til behandling" });
    expect(panel).toHaveTextContent("Stopp");
    expect(panel).toHaveTextContent("Legen har ikke signert en ordinasjon. (løses av legen)");
    expect(panel).toHaveTextContent("Et sikkerhetsflagg er åpent og må vurderes først. (løses av legen)");
  });
});
