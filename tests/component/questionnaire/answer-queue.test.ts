import { beforeEach, describe, expect, it, vi } from "vitest";
import type { SaveAnswer, SubmitAnswers } from "@/components/questionnaire/answer-actions";
import { AnswerQueue, type QueueOptions } from "@/components/questionnaire/answer-queue";
import type { AnswerStorage } from "@/components/questionnaire/kept-answers";

const NOON = "2026-11-02T11:00:00.000Z";
const facts = { pathwayId: "pathway", instrument: "phq-9", textVersion: "words", locale: "nb" };

/** A network that a test cuts and mends, and the clinic at its other end. */
function clinic() {
  const kept: { item: string; value: number | null }[] = [];
  const forms: Parameters<SubmitAnswers>[0][] = [];
  const line = { isUp: true, isSignedIn: true, losesAnswers: false };
  const reach = () => {
    if (!line.isUp) throw new TypeError("Failed to fetch");
  };
  const save = vi.fn<SaveAnswer>(async ({ formId, item, value }) => {
    reach();
    if (!line.isSignedIn) return { status: "signed-out" };
    kept.push({ item, value });
    return { status: "saved", formId };
  });
  const submit = vi.fn<SubmitAnswers>(async (form) => {
    reach();
    if (!line.isSignedIn) return { status: "signed-out" };
    if (!forms.some(({ commandId }) => commandId === form.commandId)) forms.push(form);
    if (line.losesAnswers) throw new TypeError("Failed to fetch");
    return { status: "submitted", next: "/my/forms/phq-9/received" };
  });
  return { kept, forms, line, save, submit };
}

let ids = 0;
let time = new Date(NOON);
function queueAt(
  place: ReturnType<typeof clinic>,
  more: Partial<QueueOptions> = {},
  storage: AnswerStorage = localStorage,
) {
  const options = {
    ...{ deviceKey: "eva:pathway:phq-9", facts, startedAt: NOON, keepsFrom: "2026-10-26T11:00:00.000Z", begun: null },
    ...{ save: place.save, submit: place.submit },
    ...more,
  };
  return new AnswerQueue(options, { storage, now: () => time, newId: () => `id-${(ids += 1)}` });
}
const settled = async (queue: AnswerQueue, wanted: Partial<ReturnType<AnswerQueue["state"]>>) =>
  vi.waitFor(() => expect(queue.state()).toMatchObject(wanted));

beforeEach(() => {
  window.localStorage.clear();
  time = new Date(NOON);
});

describe("with a network", () => {
  it("sends every answer as it is given, in order, and keeps nothing on the device afterwards", async () => {
    const place = clinic();
    const queue = queueAt(place);
    queue.give("1", 2);
    queue.give("2", 0);
    queue.give("1", 3);
    expect(queue.state()).toMatchObject({ answers: { "1": 3, "2": 0 }, saving: "sending" });
    await settled(queue, { saving: "saved", waiting: 0 });
    expect(place.kept).toEqual([
      { item: "1", value: 2 },
      { item: "2", value: 0 },
      { item: "1", value: 3 },
    ]);
    expect(window.localStorage).toHaveLength(0);
  });

  it("goes on where another device was", () => {
    const begun = { formId: "form", startedAt: NOON, answers: { "1": 1 } };
    expect(queueAt(clinic(), { begun }).state().answers).toEqual({ "1": 1 });
  });

  it("goes on on the form that another device had begun", async () => {
    const place = clinic();
    place.save.mockResolvedValueOnce({ status: "saved", formId: "theirs" });
    const queue = queueAt(place);
    queue.give("1", 2);
    await settled(queue, { saving: "saved" });
    queue.give("2", 2);
    await settled(queue, { saving: "saved" });
    expect(place.save.mock.calls[1]?.[0].formId).toBe("theirs");
  });
});

describe("without a network", () => {
  it("keeps the answers on the device and says how many wait; they survive a reload and go when it is back", async () => {
    const place = clinic();
    place.line.isUp = false;
    const queue = queueAt(place);
    queue.give("1", 2);
    queue.give("2", 1);
    await settled(queue, { saving: "no-contact", waiting: 2, isKept: true });

    const reloaded = queueAt(place);
    expect(reloaded.state()).toMatchObject({ answers: { "1": 2, "2": 1 }, waiting: 2 });
    place.line.isUp = true;
    reloaded.wake();
    await settled(reloaded, { saving: "saved", waiting: 0 });
    expect(place.kept).toEqual([
      { item: "1", value: 2 },
      { item: "2", value: 1 },
    ]);
  });

  it("does not say that the form was sent; sends it once when the network is back, with how long it waited", async () => {
    const place = clinic();
    place.line.isUp = false;
    const queue = queueAt(place);
    queue.submit({ "1": 2 });
    await settled(queue, { submitting: "no-contact", next: null });

    time = new Date("2026-11-02T13:00:00.000Z");
    const reloaded = queueAt(place);
    expect(reloaded.state()).toMatchObject({ submitting: "sending", answers: { "1": 2 } });
    place.line.isUp = true;
    reloaded.wake();
    await settled(reloaded, { submitting: "submitted", next: "/my/forms/phq-9/received" });
    reloaded.submit({ "1": 2 });
    reloaded.wake();
    expect(place.forms).toHaveLength(1);
    expect(place.forms[0]).toMatchObject({ answers: { "1": 2 }, waitedSeconds: 7200, startedAt: NOON });
    expect(window.localStorage).toHaveLength(0);
  });

  it("sends under the same id when the clinic's answer was lost, so that it is received once", async () => {
    const place = clinic();
    place.line.losesAnswers = true;
    const queue = queueAt(place);
    queue.submit({ "1": 2 });
    await settled(queue, { submitting: "no-contact" });
    place.line.losesAnswers = false;
    queue.wake();
    await settled(queue, { submitting: "submitted" });
    expect(place.submit.mock.calls.length).toBeGreaterThan(1);
    expect(place.forms).toHaveLength(1);
  });

  it("changes nothing once the form is sent, though it has not arrived", async () => {
    const place = clinic();
    place.line.isUp = false;
    const queue = queueAt(place);
    queue.submit({ "1": 2 });
    await settled(queue, { submitting: "no-contact" });
    queue.give("1", 0);
    expect(queue.state().answers).toEqual({});
  });
});

describe("signed out", () => {
  it("keeps the answers, and sends them when somebody has signed in again", async () => {
    const place = clinic();
    place.line.isSignedIn = false;
    const queue = queueAt(place);
    queue.give("1", 2);
    await settled(queue, { saving: "signed-out", waiting: 1 });
    place.line.isSignedIn = true;
    queue.wake();
    await settled(queue, { saving: "saved", waiting: 0 });
  });

  it("shows them to nobody else on the same device", async () => {
    const place = clinic();
    place.line.isUp = false;
    const queue = queueAt(place);
    queue.give("9", 3);
    await settled(queue, { saving: "no-contact" });
    expect(queueAt(place, { deviceKey: "per:other:phq-9" }).state()).toMatchObject({ answers: {}, waiting: 0 });
    expect(queueAt(place, { facts: { ...facts, locale: "en" } }).state()).toMatchObject({ answers: {}, waiting: 0 });
  });
});

describe("what cannot be taken", () => {
  it("is said in words, with the way to the receipt when the form was sent from another device", async () => {
    const place = clinic();
    const told = { status: "refused" as const, message: "Alt sendt inn.", next: "/my/forms/phq-9/received" };
    place.save.mockResolvedValueOnce(told);
    const queue = queueAt(place);
    queue.give("1", 2);
    await settled(queue, {
      saving: "refused",
      message: "Alt sendt inn.",
      next: "/my/forms/phq-9/received",
      waiting: 0,
    });
    expect(window.localStorage).toHaveLength(0);
  });

  it("leaves the form to be sent again after a refusal, under an id of its own", async () => {
    const place = clinic();
    place.submit.mockResolvedValueOnce({ status: "refused", message: "Noe mangler." });
    const queue = queueAt(place);
    queue.submit({ "1": 2 });
    await settled(queue, { submitting: "no", saving: "refused", message: "Noe mangler." });
    queue.submit({ "1": 2, "2": 0 });
    await settled(queue, { submitting: "submitted" });
    const [first, second] = place.submit.mock.calls.map(([{ commandId }]) => commandId);
    expect(first).not.toBe(second);
  });

  it("is not pressed upon the clinic again by itself", async () => {
    const place = clinic();
    place.save.mockResolvedValueOnce({ status: "refused", message: "Ikke åpent." });
    const queue = queueAt(place);
    queue.give("1", 2);
    await settled(queue, { saving: "refused", waiting: 1 });
    queue.wake();
    expect(place.save).toHaveBeenCalledTimes(1);
  });
});

it("answers of other days than the form asks about are not brought back", async () => {
  const place = clinic();
  place.line.isUp = false;
  const queue = queueAt(place);
  queue.give("1", 2);
  await settled(queue, { saving: "no-contact" });
  const later = queueAt(place, { keepsFrom: "2026-11-03T11:00:00.000Z", startedAt: "2026-11-10T11:00:00.000Z" });
  expect(later.state()).toMatchObject({ answers: {}, waiting: 0, isSetAside: true });
});

it("a browser that keeps nothing still sends, and says that the page must stay open", async () => {
  const full: AnswerStorage = {
    ...{ length: 0, key: () => null, getItem: () => null, removeItem: () => undefined },
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  const place = clinic();
  place.line.isUp = false;
  const queue = queueAt(place, {}, full);
  queue.give("1", 2);
  await settled(queue, { saving: "no-contact", isKept: false });
  place.line.isUp = true;
  queue.wake();
  await settled(queue, { saving: "saved", waiting: 0 });
});
