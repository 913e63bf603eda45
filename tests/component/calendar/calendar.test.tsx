import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CalendarGrid } from "@/components/calendar/calendar-grid";
import { CalendarList } from "@/components/calendar/calendar-list";
import type { CalendarVisit, VisitDoubt } from "@/lib/domain/calendar-grid/calendar-entry";
import type { CalendarBlock, CalendarColumn } from "@/lib/domain/calendar-grid/compose-columns";
import { at, protocolNamed } from "@/tests/support/builders";

const DAY = "2026-12-02";
const SESSION = protocolNamed("kap-4").steps.find(({ key }) => key === "session-1");
const NOW = at(`${DAY} 11:00`);

function visitOf(patientName: string, from: string, to: string): CalendarVisit {
  if (!SESSION) throw new Error("no session");
  return {
    ...{ id: patientName, pathwayId: "pathway", patientId: "patient", patientName, step: SESSION },
    ...{
      startsAt: at(`${DAY} ${from}`),
      endsAt: at(`${DAY} ${to}`),
      roomId: "room-3",
      room: "Rom 3",
      location: "Oslo",
    },
    staff: [{ userId: "nurse", name: "Karin Haugen", role: "nurse" }],
    ...{ overrideReason: null, isGateClosed: false },
  };
}

const hours = (from: number, to: number) => ({ fromMinute: from * 60, toMinute: to * 60 });
const visitBlock = (visit: CalendarVisit, doubts: VisitDoubt[] = []): CalendarBlock => ({
  ...{ kind: "visit", id: visit.id, visit, doubts },
  ...hours(10, 12),
  claimed: { fromMinute: 585, toMinute: 735 },
});
const column = (facts: Partial<CalendarColumn> = {}): CalendarColumn => ({
  date: DAY,
  resource: { kind: "employee", id: "nurse", name: "Karin Haugen" },
  ...{ closed: null, away: [], blocks: [] },
  open: [{ ...hours(8, 16), presence: "on-site", locationId: "oslo" }],
  ...facts,
});
const listOf = (columns: CalendarColumn[], isOfOne = false) =>
  render(<CalendarList days={[{ key: DAY, heading: "onsdag 2. desember", columns, isOfOne }]} locale="nb" />);
const gridOf = (columns: CalendarColumn[]) =>
  render(
    <CalendarGrid
      columns={columns.map((one) => ({
        ...one,
        key: one.resource.id,
        heading: one.resource.name,
        detail: "Sykepleier",
      }))}
      label="Rutenett"
      now={NOW}
      locale="nb"
    />,
  );
const ola = visitOf("Ola Nordmann", "10:00", "12:00");

describe("the list", () => {
  it("tells a visit once, though two people attend it: when, who, what, where, with whom", () => {
    const both = [column({ blocks: [visitBlock(ola)] }), column({ blocks: [visitBlock(ola)] })];
    listOf(both);
    const [row, ...more] = screen.getAllByRole("listitem");
    expect(more).toEqual([]);
    expect(row).toHaveTextContent("10.00–12.00Ola NordmannBehandling 1 av 4Rom 3, Oslo · Karin Haugen");
    expect(screen.getByRole("link", { name: "Ola Nordmann" })).toHaveAttribute(
      "href",
      "/schedule/pathway/visits/Ola Nordmann",
    );
  });

  it("says by shape, word and sentence why a visit is in doubt", () => {
    listOf([
      column({ blocks: [visitBlock(ola, [{ kind: "gate-closed" }, { kind: "absent", name: "Karin Haugen" }])] }),
    ]);
    expect(screen.getByText("Må avklares")).toBeInTheDocument();
    expect(screen.getByText(/En sperre i forløpet er kommet til/)).toBeInTheDocument();
    expect(screen.getByText(/Karin Haugen .*(borte|fravær)/)).toBeInTheDocument();
  });

  it("says that a time is taken, or held and until when, without a name where there is none", () => {
    const taken: CalendarBlock = { kind: "taken", id: "a", ...hours(8, 9), claimed: hours(8, 9) };
    const hold = { id: "h", pathwayId: "p", patientName: "Eva Strand", expiresAt: at(`${DAY} 11:10`) };
    const held: CalendarBlock = { kind: "hold", id: "b", ...hours(9, 10), claimed: hours(9, 10), hold };
    const secret: CalendarBlock = { kind: "hold", id: "c", ...hours(13, 14), claimed: hours(13, 14), hold: null };
    listOf([column({ blocks: [taken, held, secret] })]);
    const rows = screen.getAllByRole("listitem").map((row) => row.textContent);
    expect(rows).toEqual([
      "08.00–09.00OpptattKarin Haugen",
      "09.00–10.00Holdes av til kl. 11.10Eva Strand, Karin Haugen",
      "13.00–14.00Holdes av Karin Haugen",
    ]);
  });

  it("tells one person's hours, an absence, a closed day, and that nothing is booked", () => {
    const { unmount } = listOf([column({ away: [hours(0, 24)], open: [] })], true);
    expect(screen.getByText("Ingen arbeidstid")).toBeInTheDocument();
    expect(screen.getByText("Borte hele dagen")).toBeInTheDocument();
    expect(screen.getByText("Ingen timer")).toBeInTheDocument();
    unmount();
    const closed = { kind: "public-holiday" as const, name: { nb: "1. juledag", en: "Christmas Day" } };
    listOf([column({ closed, open: [] })], true);
    expect(screen.getByText("Stengt: 1. juledag")).toBeInTheDocument();
  });
});

describe("the grid", () => {
  it("is a named region that the keyboard reaches, with a link of its own for each visit", () => {
    gridOf([column({ blocks: [visitBlock(ola)] })]);
    const grid = screen.getByRole("region", { name: "Rutenett" });
    expect(grid).toHaveAttribute("tabindex", "0");
    expect(
      within(grid).getByRole("link", { name: "10.00–12.00, Ola Nordmann, Behandling 1 av 4, Rom 3" }),
    ).toBeVisible();
  });

  it("says in words what else it shows: away, on call, closed, in doubt, now", () => {
    const closed = { kind: "closed" as const, name: { nb: "Fagdag", en: "Training day" } };
    gridOf([
      column({ blocks: [visitBlock(ola, [{ kind: "gate-closed" }])], away: [hours(13, 15)] }),
      column({
        resource: { kind: "employee", id: "doctor", name: "Marte Lien" },
        open: [{ ...hours(8, 12), presence: "reachable", locationId: "oslo" }],
      }),
      column({ resource: { kind: "room", id: "room", name: "Rom 1", locationId: "oslo" }, closed, open: [] }),
    ]);
    expect(screen.getByText("Må avklares")).toBeInTheDocument();
    expect(screen.getByText("Borte")).toBeInTheDocument();
    expect(screen.getByText("På vakt")).toBeInTheDocument();
    expect(screen.getByText("Stengt: Fagdag")).toBeInTheDocument();
    expect(screen.getAllByText("Nå")).toHaveLength(3);
  });

  it("begins and ends with whole hours around what happens", () => {
    gridOf([
      column({ blocks: [{ kind: "taken", id: "a", ...hours(7, 9), claimed: { fromMinute: 405, toMinute: 540 } }] }),
    ]);
    expect(screen.getByText("06.00")).toBeInTheDocument();
    expect(screen.getByText("16.00")).toBeInTheDocument();
    expect(screen.queryByText("17.00")).toBeNull();
  });
});
