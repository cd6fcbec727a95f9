const find = document.getElementById("find");
const status = document.getElementById("status");
const open = document.getElementById("open");
const rows = data.rows.map((row) => ({ row, line: document.getElementById(row.id) }));
const memory = `claimline ${location.pathname} ${data.name}`;

const tickOf = (line) => line.querySelector("input");

/** Ticks outlast a reload, not the tab; where the browser keeps nothing they are simply not kept. */
function remember() {
  const ticked = rows.filter(({ line }) => tickOf(line).checked).map(({ row }) => row.id + row.when);
  try {
    sessionStorage.setItem(memory, JSON.stringify(ticked));
  } catch {
    return;
  }
}

function recall() {
  try {
    return new Set(JSON.parse(sessionStorage.getItem(memory)) ?? []);
  } catch {
    return new Set();
  }
}

function matches({ row, line }) {
  const words = find.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const text = Object.values(row).join(" ").toLocaleLowerCase();
  return words.every((word) => text.includes(word))
    && (!status.value || line.classList.contains(status.value))
    && !(open.checked && tickOf(line).checked);
}

function filter() {
  const left = rows.filter(matches);
  hiddenRows = new Set(rows.map(({ row }) => row.id));
  left.forEach(({ row }) => hiddenRows.delete(row.id));
  rows.forEach(({ row, line }) => { line.hidden = hiddenRows.has(row.id); });
  const done = rows.filter(({ line }) => tickOf(line).checked).length;
  document.getElementById("shown").textContent = `${left.length} of ${rows.length} shown, ${done} checked`;
  if (placed.length) draw();
}

// A cell that begins like a formula would be run by spreadsheets.
function cell(value) {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

function csv() {
  const columns = Object.keys(data.rows[0] ?? {}).filter((name) => name !== "id");
  const lines = rows.map(({ row, line }) => [...columns.map((name) => row[name]), tickOf(line).checked ? "yes" : "no"]);
  return [[...columns, "checked"], ...lines].map((line) => line.map(cell).join(",")).join("\r\n");
}

function save() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff", csv(), "\r\n"], { type: "text/csv" }));
  link.download = `${data.name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60) || "claims"}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const kept = recall();
for (const { row, line } of rows) {
  const tick = tickOf(line);
  tick.disabled = false;
  tick.checked = kept.has(row.id + row.when);
  line.classList.toggle("done", tick.checked);
  tick.addEventListener("change", () => {
    line.classList.toggle("done", tick.checked);
    remember();
    filter();
  });
}
document.getElementById("filter").hidden = false;
document.getElementById("export").addEventListener("click", save);
for (const control of [find, status, open]) control.addEventListener("input", filter);
filter();
