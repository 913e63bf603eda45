import { describe, expect, it } from "vitest";
import type { TouchLogEntry } from "@/lib/domain/pathway/treatment-day-record";
import { recordTouch } from "@/lib/domain/room/record-touch";
import type { RecordTouchInput } from "@/lib/domain/room/room.schema";
import { aNote, at, courseAt, PSYCHOLOGIST } from "@/tests/support/builders";

// Session 1 on 14 October, the dose at 10.30; it is five past eleven.
const NOW = at("2026-10-14 11:05");
const CARD = {
  ...aNote("comfort-card", null, "2026-10-08 11:10"),
  content: { touch: "Hånd på skulder er greit etter spørsmål." },
};

const entry = (kind: TouchLogEntry["kind"], time: string): TouchLogEntry => {
  const moment = at(`2026-10-14 ${time}`);
  const recorded = { happenedAt: moment, recordedAt: moment, deviceAt: null, recordedBy: PSYCHOLOGIST };
  return { id: `${kind} ${time}`, visitId: "session-1", kind, what: "", ...recorded };
};

const touch = (
  input: Partial<RecordTouchInput> & Pick<RecordTouchInput, "kind">,
  touches: TouchLogEntry[] = [],
  notes = [CARD],
) =>
  recordTouch(
    courseAt("2026-10-14 11:05", { touches, notes }),
    {
      ...{
        commandId: "new",
        pathwayId: "pathway",
        visitId: "session-1",
        happenedAt: null,
        minutesAgo: 0,
        deviceAt: null,
      },
      ...{ basis: "said-yes", what: "", ...input },
    },
    { now: NOW },
  );

describe("touch is given", () => {
  it("when the patient said yes in this session", () => {
    expect(touch({ kind: "given", what: "Hånd på skulder" }, [entry("agreed", "11:00")])).toEqual({
      ok: true,
      value: {
        ...{ id: "new", visitId: "session-1", kind: "given", what: "Hånd på skulder", happenedAt: NOW, deviceAt: null },
      },
    });
  });

  it("when it stands on the comfort card, and the log then says what the card says", () => {
    expect(touch({ kind: "given", basis: "comfort-card" })).toMatchObject({
      ...{ ok: true, value: { what: "Hånd på skulder er greit etter spørsmål." } },
    });
  });

  it("touch-not-agreed: not when nobody has asked", () => {
    expect(touch({ kind: "given" })).toEqual({ ok: false, refusal: { kind: "touch-not-agreed" } });
    expect(touch({ kind: "given" }, [entry("asked", "11:00")])).toMatchObject({
      ...{ refusal: { kind: "touch-not-agreed" } },
    });
  });

  it("no-comfort-card: not on a card that has not been signed", () => {
    expect(touch({ kind: "given", basis: "comfort-card" }, [], [])).toMatchObject({
      ...{ refusal: { kind: "no-comfort-card" } },
    });
  });

  it("touch-declined: a no counts whatever was agreed before, on the card too", () => {
    const said = [entry("agreed", "10:50"), entry("declined", "11:00")];
    const refused = { ok: false, refusal: { kind: "touch-declined", at: at("2026-10-14 11:00") } };
    expect(touch({ kind: "given" }, said)).toEqual(refused);
    expect(touch({ kind: "given", basis: "comfort-card" }, said)).toEqual(refused);
  });

  it("after a no only on a new yes", () => {
    expect(touch({ kind: "given" }, [entry("declined", "10:50"), entry("agreed", "11:00")])).toMatchObject({
      ...{ ok: true },
    });
  });

  it("by what held at that moment, when it is told late", () => {
    const said = [entry("agreed", "10:50"), entry("declined", "11:00")];
    expect(touch({ kind: "given", happenedAt: at("2026-10-14 10:55") }, said)).toMatchObject({ ok: true });
    expect(touch({ kind: "given", happenedAt: at("2026-10-14 10:45") }, said)).toMatchObject({
      ...{ refusal: { kind: "touch-not-agreed" } },
    });
  });

  it("touch-under-way: once at a time", () => {
    const said = [entry("agreed", "10:50"), entry("given", "10:51")];
    expect(touch({ kind: "given" }, said)).toEqual({
      ...{ ok: false, refusal: { kind: "touch-under-way", since: at("2026-10-14 10:51") } },
    });
    expect(touch({ kind: "given" }, [...said, entry("ended", "10:53")])).toMatchObject({ ok: true });
  });

  it("not on what was said in another session", () => {
    const elsewhere = { ...entry("agreed", "11:00"), visitId: "session-2" };
    expect(touch({ kind: "given" }, [elsewhere])).toMatchObject({ refusal: { kind: "touch-not-agreed" } });
  });
});

describe("touch ends", () => {
  it("when it was under way, also after a no", () => {
    expect(touch({ kind: "ended" }, [entry("agreed", "10:50"), entry("given", "10:51")])).toMatchObject({ ok: true });
    const declined = [entry("agreed", "10:50"), entry("given", "10:51"), entry("declined", "10:52")];
    expect(touch({ kind: "ended" }, declined)).toMatchObject({ ok: true });
  });

  it("no-touch-under-way: not when there is none", () => {
    expect(touch({ kind: "ended" })).toEqual({ ok: false, refusal: { kind: "no-touch-under-way" } });
  });
});

describe("what the patient says", () => {
  it.each(["asked", "agreed", "declined"] as const)("%s is always written down", (kind) => {
    expect(touch({ kind }, [entry("declined", "11:00")])).toMatchObject({ ok: true, value: { kind } });
  });

  it("is refused when its moment cannot be", () => {
    expect(touch({ kind: "declined", happenedAt: at("2026-10-14 11:06") })).toMatchObject({
      ...{ refusal: { kind: "in-the-future" } },
    });
  });
});
