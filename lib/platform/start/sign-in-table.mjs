/** @typedef {{ name: string, role: string, stage: string, email: string }} Person */
/** @typedef {{ password: string, pin: string, people: Person[] }} Demo */

const COLUMNS = /** @type {const} */ (["name", "role", "stage", "email"]);
/** @type {Person} */
const TITLES = { name: "Name", role: "Role", stage: "Stage", email: "E-mail" };

/**
 * The invented people of the demo, as a table for a terminal.
 * @param {Demo} demo
 */
export function signInTable({ password, pin, people }) {
  const widths = COLUMNS.map((column) => Math.max(...[TITLES, ...people].map((person) => person[column].length)));
  /** @param {readonly string[]} cells */
  const row = (cells) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  /** @param {Person} person */
  const rowOf = (person) => row(COLUMNS.map((column) => person[column]));
  const line = row(widths.map((width) => "─".repeat(width)));
  return [
    `Invented people to sign in as (password for all: ${password})`,
    `PIN with which nurses and doctors confirm as the second person: ${pin}`,
    "",
    rowOf(TITLES),
    line,
    ...people.map(rowOf),
    "",
  ].join("\n");
}
