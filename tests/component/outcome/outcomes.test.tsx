import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Outcomes } from "@/components/outcome/outcomes";
import { OwnOutcome } from "@/components/outcome/own-outcome";
import type { Locale } from "@/lib/domain/access/actor";
import { courseOutcomes } from "@/lib/domain/outcome/course-outcomes";
import { ownOutcomes } from "@/lib/domain/outcome/own-outcomes";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { type InstrumentKey, INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { aPathway, aScore, at, aWholeCourse } from "@/tests/support/builders";
import { aMeasuredCourse, fiveYears } from "@/tests/support/outcome-course";

const NOW = at("2026-11-27 12:00");
const ADDRESS = "/doctor/patients/pathway/outcomes";

type Shown = { only?: InstrumentKey[]; locale?: Locale; year?: string };

/** `only` some instruments, because finding things by role in a long page takes seconds here. */
function showStaff(record: PathwayRecord, { only = [...INSTRUMENTS], locale = "nb", year }: Shown = {}) {
  const all = courseOutcomes(record, NOW);
  const outcomes = { ...all, series: all.series.filter(({ instrument }) => only.includes(instrument)) };
  return render(<Outcomes outcomes={outcomes} year={year} href={ADDRESS} locale={locale} />).container;
}

function showOwn(record: PathwayRecord, locale: Locale = "nb") {
  const own = ownOutcomes(record, NOW);
  return render(
    own.series.map((series) => <OwnOutcome key={series.instrument} series={series} course={own} locale={locale} />),
  ).container;
}

const rowsOf = (name: string) => {
  const table = screen.getByText(name, { selector: "caption" }).closest("table");
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) => row.textContent);
};

describe("doctor and psychologist see", () => {
  it("for each instrument what the change means by every definition, with how many of the expected forms there are", () => {
    showStaff(aMeasuredCourse(), { only: ["phq-9", "audit", "who-5", "c-ssrs"] });
    const rows = rowsOf("Fra før første dose til nå");
    const phq9 = rows.find((row) => row.startsWith("PHQ-9"));
    for (const fact of ["18 (12.10.2026)", "6 (23.11.2026)", "12 poeng bedre (66,7\u00a0%)", "5 av 6"])
      expect(phq9).toContain(fact);
    for (const meaning of [
      "Pålitelig bedring (grense 6 poeng)",
      "Respons, ikke remisjon",
      "Klinisk signifikant bedring",
    ])
      expect(phq9).toContain(meaning);
    const audit = rows.find((row) => row.startsWith("AUDIT"));
    expect(audit).toContain("Mangler fra etter første dose");
    expect(rows.find((row) => row.startsWith("WHO-5"))).toContain("36 poeng bedre (128,6\u00a0%)");
    expect(rows.some((row) => row.startsWith("C-SSRS"))).toBe(false);
  });

  it("a picture of each with its name, and in words what overlapping weeks and doses do to it", () => {
    const container = showStaff(aMeasuredCourse(), { only: ["phq-9"] });
    const chart = screen.getByRole("img", {
      name: "PHQ-9, 6 svar fra 30. september 2026 til 23. november 2026. Første sum 18, siste 6.",
    });
    expect(chart).toHaveAccessibleDescription(
      "Skjemaet spør om de siste 14 dagene. 4 svar gjelder dager som også svaret før gjelder. De skraverte dagene er målt to ganger. 3 svar gjelder en tid med en dose i: de blander dager før og etter. Alle tallene står i tabellen under.",
    );
    for (const words of [
      "Klinisk fra 10",
      "Remisjon til 4",
      "Utgangspunkt 18",
      "Høyere er verre",
      "Moderat til alvorlig",
    ])
      expect(within(chart).getByText(words)).toBeInTheDocument();
    const hatch = chart.querySelector("pattern");
    expect(container.querySelectorAll(`[fill="url(#${hatch?.id ?? ""})"]`)).toHaveLength(1);
  });

  it("who answered by the shape of the mark, and what lacks as an open mark: readable without colour", () => {
    showStaff(aMeasuredCourse(), { only: ["phq-9"] });
    const chart = screen.getByRole("img", { name: /^PHQ-9/ });
    const marks = [...chart.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
    const filled = (shape: RegExp) => marks.filter((d) => shape.test(d)).map((d) => d.split("M").length - 1);
    expect(filled(/^M[\d.]+ [\d.]+a4 4/)).toEqual([5, 1]);
    expect(filled(/h8v8h-8z/)).toEqual([1]);
    expect(filled(/l8 8M/)).toEqual([2]);
    const key = within(screen.getByRole("region", { name: "Tegnforklaring" }));
    expect(key.getAllByRole("listitem")).toHaveLength(11);
  });

  it("every answer in a table: from paper with when it was known, and struck through what was taken out", () => {
    showStaff(aMeasuredCourse(), { only: ["phq-9"] });
    const rows = rowsOf("Alle svar på PHQ-9");
    expect(rows[0]).toContain("6, mild");
    expect(rows[1]).toContain("10.11.2026 (ført 25.11.2026)");
    expect(rows[1]).toContain("bare summen");
    expect(rows[1]).toContain("papir");
    expect(rows[3]).toContain("Tatt ut av Ingrid Solberg 03.11.2026: Svart av en pårørende.");
    const struck = within(screen.getByRole("table", { name: "Alle svar på PHQ-9" })).getAllByText(
      "3, ingen eller minimal",
    );
    expect(struck[0]?.tagName).toBe("S");
  });

  it("what lacks, for which step and why", () => {
    showStaff(aMeasuredCourse(), { only: ["phq-9", "audit", "kset-baseline"] });
    expect(screen.getByText("Behandling 3 av 4, 28.10.2026: ikke besvart")).toBeInTheDocument();
    expect(
      screen.getByText("Oppfølging etter tre uker, 25.11.2026: ikke besvart (ikke påkrevd)", { exact: false }),
    ).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Bedt om, uten svar" })).toBeInTheDocument();
  });

  it("C-SSRS as triage over time and KSET as a profile", () => {
    showStaff(aMeasuredCourse(), { only: ["c-ssrs", "kset-acute"] });
    expect(rowsOf("Alle svar på C-SSRS").map((row) => row.replace(/^[\d.]+/, ""))).toEqual([
      expect.stringContaining("Ingen funn"),
      expect.stringContaining("Ufullstendig, ikke avklart"),
      expect.stringContaining("Lav"),
    ]);
    expect(rowsOf("KSET Acute. Plager over tid, 0 ingen til 3 alvorlig")).toEqual(["Kvalme21", "Angst eller panikk10"]);
    expect(screen.getByText("Én plage til er 0 hver gang.", { exact: false })).toBeInTheDocument();
  });

  it("doses, visits and events on one time line, told in words under it", () => {
    showStaff(aMeasuredCourse(), { only: ["who-5"] });
    expect(screen.getByRole("img", { name: "Tidslinje: 4 doser, 8 timer, 4 hendelser." })).toBeInTheDocument();
    expect(screen.getByText(/b\. Pause 05\.11\.2026 · c\. Tatt opp igjen 12\.11\.2026/)).toBeInTheDocument();
  });

  it("relapse and non-response where there are any", () => {
    const course = aWholeCourse();
    const relapsed = course.questionnaires.map((form, index) => (index === 5 ? { ...form, score: 16 } : form));
    showStaff({ ...course, questionnaires: relapsed }, { only: ["phq-9"] });
    expect(screen.getByText("Manglende effekt ved oppfølging")).toBeInTheDocument();
    expect(
      screen.getByText(/Tilbakefall fra 23\. november 2026: 16 poeng, etter 8 på det beste\./),
    ).toBeInTheDocument();
  });

  it("all of it in English", () => {
    showStaff(aMeasuredCourse(), { only: ["phq-9"], locale: "en" });
    expect(screen.getByText("Session 3 of 4, 28/10/2026: not answered")).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /^PHQ-9, 6 answers from 30 September 2026/ })).toBeInTheDocument();
  });

  it("nothing answered and nothing asked for, said in a sentence", () => {
    showStaff({ ...aPathway(), protocol: { ...aPathway().protocol, steps: [] } });
    expect(screen.getByText("Ingen skjemaer er besvart ennå")).toBeInTheDocument();
  });
});

describe("five years of three forms every week", () => {
  it("are drawn with few elements, and the tables show a year at a time", () => {
    const container = showStaff(fiveYears());
    expect(container.querySelectorAll("svg *").length).toBeLessThan(600);
    expect(container.querySelectorAll("*").length).toBeLessThan(4000);
    expect(screen.getByText("Tabellene viser 2026. Bildene viser hele forløpet.")).toBeInTheDocument();
    expect(screen.getByText("2023")).toHaveAttribute("href", `${ADDRESS}?year=2023`);
  });
  it("a year of the course can be asked for, any other word is passed over", () => {
    showStaff(fiveYears(), { only: ["gad-7"], year: "2023" });
    expect(rowsOf("Alle svar på GAD-7").every((row) => /^\d\d\.\d\d\.2023/.test(row))).toBe(true);
    showStaff(fiveYears(), { only: ["gad-7"], year: "<script>" });
    expect(screen.getByText("Tabellene viser 2026. Bildene viser hele forløpet.")).toBeInTheDocument();
  });
});

describe("the patient sees in plain words", () => {
  it("what changed, and whether it is more than chance", () => {
    showOwn(aMeasuredCourse());
    expect(
      screen.getByText("Før første behandling svarte du 18 (12. oktober 2026). Sist svarte du 6 (23. november 2026)."),
    ).toBeInTheDocument();
    expect(screen.getAllByText("Det er 12 poeng i retning av å ha det bedre.")).toHaveLength(2);
    expect(
      screen.getByText("For dette skjemaet regnes 6 poeng eller mer som en endring som neppe er tilfeldig."),
    ).toBeInTheDocument();
    expect(
      screen.getAllByText(/Ett svar mangler\. Det betyr bare at vi ikke vet hvordan det var da\./),
    ).not.toHaveLength(0);
  });
  it("a change for the worse without blame, with whom to talk to", () => {
    const course = aWholeCourse();
    const worse = course.questionnaires.map((form, index) => (index === 5 ? { ...form, score: 25 } : form));
    showOwn({ ...course, questionnaires: worse });
    expect(screen.getByText("Det er 7 poeng i retning av å ha det tyngre.")).toBeInTheDocument();
    expect(screen.getByText(/det sier ikke at du har gjort noe galt/)).toBeInTheDocument();
  });
  it("one answer alone, and a missing start, claim nothing", () => {
    showOwn(aPathway({ questionnaires: [aScore(18, "2026-10-12 18:00")] }));
    expect(
      screen.getByText("Du svarte 18 12. oktober 2026. Det finnes ikke noe å sammenligne med ennå."),
    ).toBeInTheDocument();
    const course = aWholeCourse();
    showOwn({ ...course, questionnaires: course.questionnaires.slice(4) });
    expect(
      screen.getByText("Skjemaet mangler fra før første behandling, så vi kan ikke si noe om endring."),
    ).toBeInTheDocument();
  });
  it("never a triage, a grade, a cut-off or a rated side effect", () => {
    const container = showOwn(aMeasuredCourse());
    expect(container.textContent).not.toMatch(/C-SSRS|KSET|alvorlig|klinisk|remisjon|respons|triage|grad\b/i);
    expect(screen.queryAllByRole("img")).toHaveLength(6);
  });
  it("in English too", () => {
    showOwn(aMeasuredCourse(), "en");
    expect(screen.getAllByText("That is 12 points towards being better.")).toHaveLength(2);
  });
});
