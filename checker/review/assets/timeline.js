const data = JSON.parse(document.getElementById("data").textContent);
const chart = document.getElementById("chart");
const tip = document.getElementById("tip");
const beyond = document.getElementById("beyond");
const TOP = 34;
const EDGE = 16;
const NEAR = 3 * 365;

const ends = (reading) => [reading[0] ?? reading[1], reading[1] ?? reading[0]];
const placed = data.items.filter((item) => ends(item.readings[0])[0] !== null);
const publication = placed.find((item) => item.kind === "published");
let hiddenRows = new Set();
let chosen = "";
let spread = false; // whether every claim has a bar, however many lanes that takes
let view = [0, 1];

function extent(items) {
  const days = items.flatMap((item) => ends(item.readings[0]));
  return [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
}

function fit(items) {
  if (!items.length) return;
  const [low, high] = extent(items);
  const margin = Math.max(2, (high - low) * 0.06);
  view = [low - margin, high + 1 + margin * 2];
}

function near() {
  const [day] = ends(publication.readings[0]);
  return placed.filter((item) => ends(item.readings[0]).every((end) => Math.abs(end - day) <= NEAR));
}

/** Everything, unless a few far dates would press all others together. */
function begin() {
  fit(placed);
  if (!publication) return;
  const close = near();
  const span = (items) => extent(items)[1] - extent(items)[0] + 1;
  if (close.length >= placed.length * 0.6 && span(placed) > 6 * span(close)) fit(close);
}

function zoom(factor, at = 0.5) {
  const length = view[1] - view[0];
  const next = Math.min(Math.max(length * factor, 4), 4e6);
  const low = view[0] + (length - next) * at;
  view = [low, low + next];
}

function move(share) {
  const by = (view[1] - view[0]) * share;
  view = [view[0] + by, view[1] + by];
}

function node(name, attributes, parent, text) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  if (parent) parent.append(made);
  return made;
}

function drawAxis(svg, x, width, height) {
  for (const tick of axisTicks(view[0], view[1], width / 110)) {
    node("line", { class: "grid", x1: x(tick.day), x2: x(tick.day), y1: TOP - 8, y2: height }, svg);
    node("text", { class: "axis", x: x(tick.day) + 4, y: 18 }, svg, tick.label);
  }
  if (publication) {
    const at = x(ends(publication.readings[0])[0] + 0.5);
    if (at > 0 && at < width) node("line", { class: "now", x1: at, x2: at, y1: TOP - 8, y2: height }, svg);
  }
}

function draw(width = Math.max(chart.clientWidth, 320)) {
  const x = (day) => ((day - view[0]) / (view[1] - view[0])) * width;
  const shown = placed.filter((item) => !hiddenRows.has(item.id));
  const earlier = shown.filter((item) => ends(item.readings[0])[1] + 1 < view[0]);
  const later = shown.filter((item) => ends(item.readings[0])[0] > view[1]);
  const outside = new Set([...earlier, ...later]);
  const inside = shown.filter((item) => !outside.has(item));
  const svg = node("svg", { width, role: "presentation" });
  const back = node("g", {}, svg);
  const middles = new Map();
  let top = TOP;
  for (const band of new Set(inside.map((item) => item.band))) {
    node("line", { class: "rule", x1: 0, x2: width, y1: top, y2: top }, svg);
    node("text", { class: "band", x: EDGE, y: top + 17 }, svg, band);
    top = drawBand(svg, inside.filter((item) => item.band === band), top + 24, x, width, middles) + 10;
  }
  drawAxis(back, x, width, top);
  drawChain(back, middles);
  svg.setAttribute("viewBox", `0 0 ${width} ${top}`);
  chart.replaceChildren(svg);
  const notes = [earlier.length && `← ${earlier.length} earlier`, later.length && `${later.length} later →`];
  beyond.textContent = notes.filter(Boolean).join(", ");
}

/** The dates of the finding that was chosen, joined in their order. */
function drawChain(parent, middles) {
  const points = (data.findings[chosen] ?? []).map((name) => middles.get(name)).filter(Boolean);
  points.sort((a, b) => a.x - b.x);
  points.slice(1).forEach((to, index) => {
    const from = points[index];
    const bend = Math.max(40, (to.x - from.x) / 2);
    const path = `M ${from.x} ${from.y} C ${from.x + bend} ${from.y}, ${to.x - bend} ${to.y}, ${to.x} ${to.y}`;
    node("path", { class: `chain-line ${to.kind}`, d: path }, parent);
  });
}

/** Shows the chain of a finding, and moves no further than needed to have all of it in view. */
function choose(name) {
  if (name === chosen) return;
  chosen = name;
  const items = placed.filter((item) => (data.findings[name] ?? []).includes(item.id));
  if (items.length) {
    const [low, high] = extent(items);
    const margin = (view[1] - view[0]) * 0.05;
    if (low < view[0] || high > view[1]) view = [Math.min(view[0], low - margin), Math.max(view[1], high + margin)];
  }
  draw();
}

const actions = {
  in: () => zoom(0.6),
  out: () => zoom(1 / 0.6),
  earlier: () => move(-0.25),
  later: () => move(0.25),
  all: () => fit(placed),
  near: () => fit(near()),
  closer: () => chart.focus({ preventScroll: true }),
};
const keys = { "+": "in", "=": "in", "-": "out", ArrowLeft: "earlier", ArrowRight: "later", 0: "all", p: "near" };

function act(name) {
  if (name === "near" && !publication) return;
  hide();
  if (name !== "closer") spread = false;
  actions[name]();
  draw();
}

function listen() {
  const zoomTools = document.getElementById("zoom");
  zoomTools.hidden = false;
  zoomTools.querySelector("[data-do=near]").hidden = !publication;
  zoomTools.addEventListener("click", (event) => {
    if (event.target.dataset.do) act(event.target.dataset.do);
  });
  chart.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    if (event.target !== chart || event.ctrlKey || event.metaKey || !(event.key in keys)) return;
    event.preventDefault();
    act(keys[event.key]);
  });
  chart.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.altKey) return; // a plain wheel scrolls the page
    event.preventDefault();
    const box = chart.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 0.8 : 1.25, (event.clientX - box.left) / box.width);
    draw();
  }, { passive: false });
  chart.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("a")) drag(event);
  });
  addEventListener("resize", () => draw());
  addEventListener("beforeprint", () => draw(1000));
  addEventListener("afterprint", () => draw());
}

function drag(start) {
  let from = start.clientX;
  const stop = new AbortController();
  const follow = (event) => {
    move((from - event.clientX) / chart.clientWidth);
    from = event.clientX;
    draw();
  };
  addEventListener("pointermove", follow, stop);
  addEventListener("pointerup", () => stop.abort(), stop);
  addEventListener("pointercancel", () => stop.abort(), stop);
}

if (placed.length) {
  begin();
  draw();
  listen();
}
