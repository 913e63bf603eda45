import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";

type Row = { name: string; ageYears: number };
const table = {
  caption: "Venter på deg",
  rowKey: (row: Row) => row.name,
  columns: [
    { key: "name", header: "Navn", primary: true, cell: (row: Row) => row.name },
    { key: "age", header: "Alder", cell: (row: Row) => `${row.ageYears} år` },
  ],
  empty: <EmptyState title="Ingen venter" />,
};

it("each row is named by its primary column", () => {
  render(<DataTable {...table} rows={[{ name: "Ola Nordmann", ageYears: 40 }]} />);
  expect(screen.getByRole("table", { name: "Venter på deg" })).toBeInTheDocument();
  expect(screen.getByRole("rowheader", { name: "Ola Nordmann" })).toBeInTheDocument();
});

it("says in a sentence when there is nothing", () => {
  render(<DataTable {...table} rows={[]} />);
  expect(screen.getByText("Ingen venter")).toBeInTheDocument();
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});
