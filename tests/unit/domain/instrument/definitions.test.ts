import { describe, expect, it } from "vitest";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";

const ALL = INSTRUMENTS.map((key) => INSTRUMENT_DEFINITIONS[key]);

describe("every instrument", () => {
  it.each(ALL.map((instrument) => [instrument.key, instrument] as const))(
    "%s is defined without gaps",
    (key, definition) => {
      expect(definition.key).toBe(key);
      const ids = definition.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { values } of definition.items) {
        expect(values.length).toBeGreaterThan(1);
        expect(values.toSorted((a, b) => a - b)).toEqual(values);
      }
      for (const { items } of definition.subscales) expect(items.filter((item) => !ids.includes(item))).toEqual([]);
      for (const { items, of } of definition.skips)
        expect([...items, ...of].filter((item) => !ids.includes(item))).toEqual([]);
    },
  );

  it.each(ALL.filter(({ bands }) => bands.length > 0).map((instrument) => [instrument.key, instrument] as const))(
    "%s has bands that cover its scale without a gap or an overlap",
    (_key, { bands, scale }) => {
      expect(bands[0]?.from).toBe(scale?.min);
      expect(bands.at(-1)?.to).toBe(scale?.max);
      for (const [index, band] of bands.entries()) {
        expect(band.to).toBeGreaterThanOrEqual(band.from);
        if (index > 0) expect(band.from).toBe((bands[index - 1]?.to ?? NaN) + 1);
      }
    },
  );

  it("has a total unless it is a triage, an algorithm or a profile", () => {
    expect(ALL.filter(({ scale }) => scale === null).map(({ key }) => key)).toEqual([
      ...["c-ssrs", "itq", "kset-screening", "kset-baseline", "kset-acute", "kset-follow-up"],
    ]);
  });

  it("has a recall window only where its questions have one", () => {
    expect(Object.fromEntries(ALL.map(({ key, windowDays }) => [key, windowDays]))).toEqual({
      ...{ "phq-9": 14, "gad-7": 14, "who-5": 14, "core-om": 7, "core-10": 7, madrs: 7, "qids-sr16": 7, "madrs-s": 3 },
      ...{ audit: 365, "audit-c": 365, "pcl-5": 30, itq: 30, "aaq-ii": null, "c-ssrs": null, cadss: null },
      ...{ "cadss-6": null, moaas: null, "kset-screening": null, "kset-baseline": null, "kset-acute": null },
      "kset-follow-up": null,
    });
  });

  it("is rated by a clinician where it is not a self-report", () => {
    expect(ALL.filter(({ answeredBy }) => answeredBy === "clinician").map(({ key }) => key)).toEqual([
      ...["madrs", "cadss", "cadss-6", "moaas", "kset-screening", "kset-baseline", "kset-acute", "kset-follow-up"],
    ]);
  });

  it("has a reliable change only where one is published or proposed", () => {
    const known = ALL.filter(({ reliableChange }) => reliableChange !== null);
    expect(Object.fromEntries(known.map(({ key, reliableChange }) => [key, reliableChange]))).toEqual({
      ...{ "phq-9": 6, "gad-7": 4, "core-om": 5, "core-10": 6, "aaq-ii": 8, "who-5": 10, "pcl-5": 10 },
    });
  });
});
