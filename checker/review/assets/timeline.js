const data = JSON.parse(document.getElementById("data").textContent);
const chart = document.getElementById("chart");
const tip = document.getElementById("tip");
const beyond = document.getElementById("beyond");
const LANE = 22;
const TOP = 34;
const EDGE = 16;
const NEAR = 3 * 365;
const DIGIT = 6.7; // average width of a character at 12 px

const ends = (reading) => [reading[0] ?? reading[1], reading[1] ?? reading[0]];
const placed = data.items.filter((item) => ends(item.readings[0])[0] !== null);
const publication = placed.find((item) => item.kind === "published");
let hiddenRows = new Set();
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

/** Bars with their labels in as few lanes as hold them without overlap. */
function pack(items, x, width) {
  const boxes = items.map((item) => {
    const [first, last] = ends(item.readings[0]);
    const left = Math.max(x(first), EDGE);
    const right = Math.max(Math.min(x(last + 1), width - EDGE), left + 9);
    const room = item.label.length * DIGIT + 8;
    const after = right + room < width || left - room < 0;
    return { item, left, right, after, from: after ? left : left - room, to: after ? right + room : right };
  });
  boxes.sort((a, b) => a.from - b.from);
  const lanes = [];
  for (const box of boxes) {
    let lane = lanes.findIndex((end) => end + 10 <= box.from);
    if (lane === -1) lane = lanes.push(0) - 1;
    lanes[lane] = box.to;
    box.lane = lane;
  }
  return { boxes, height: lanes.length * LANE };
}

function drawBox(parent, box, top, x, width) {
  const { item } = box;
  const y = top + box.lane * LANE + 5;
  const says = [item.says, ...item.readings.map((reading) => reading[2])].join("; or ");
  const link = node("a", { href: `#${item.target}`, class: item.kind, "aria-label": says.replace("; or ", ": ") }, parent);
  for (const reading of item.readings.slice(1)) {
    const [first, last] = ends(reading);
    if (first === null || x(last + 1) < 0 || x(first) > width) continue;
    const left = Math.max(x(first), 2);
    const wide = Math.max(Math.min(x(last + 1), width - 2) - left, 9);
    node("rect", { class: "ghost", x: left, y, width: wide, height: 11, rx: 4 }, link);
  }
  const open = item.readings[0][0] === null || item.readings[0][1] === null;
  const shape = { class: open ? "bar open" : "bar", x: box.left, y, width: box.right - box.left, height: 11, rx: 4 };
  node("rect", shape, link);
  const label = { x: box.after ? box.right + 6 : box.left - 6, y: y + 10, "text-anchor": box.after ? "start" : "end" };
  node("text", label, link, item.label);
  link.addEventListener("pointerenter", () => show(item, link));
  link.addEventListener("pointerleave", hide);
  link.addEventListener("focus", () => show(item, link));
  link.addEventListener("blur", hide);
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
  let top = TOP;
  for (const band of new Set(inside.map((item) => item.band))) {
    node("line", { class: "rule", x1: 0, x2: width, y1: top, y2: top }, svg);
    node("text", { class: "band", x: EDGE, y: top + 17 }, svg, band);
    const packed = pack(inside.filter((item) => item.band === band), x, width);
    packed.boxes.forEach((box) => drawBox(svg, box, top + 24, x, width));
    top += packed.height + 34;
  }
  drawAxis(back, x, width, top);
  svg.setAttribute("viewBox", `0 0 ${width} ${top}`);
  chart.replaceChildren(svg);
  const notes = [earlier.length && `← ${earlier.length} earlier`, later.length && `${later.length} later →`];
  beyond.textContent = notes.filter(Boolean).join(", ");
}

function show(item, link) {
  const head = document.createElement("p");
  head.textContent = item.says;
  const list = document.createElement("ul");
  for (const reading of item.readings) {
    const line = document.createElement("li");
    line.textContent = reading[2];
    list.append(line);
  }
  tip.replaceChildren(head, list);
  tip.hidden = false;
  const box = link.querySelector(".bar").getBoundingClientRect();
  const home = tip.parentElement.getBoundingClientRect();
  const left = Math.min(Math.max(box.left - home.left, 0), home.width - tip.offsetWidth);
  tip.style.left = `${left}px`;
  const below = box.bottom + 8 + tip.offsetHeight < innerHeight;
  tip.style.top = `${(below ? box.bottom + 8 : box.top - 8 - tip.offsetHeight) - home.top}px`;
}

function hide() {
  tip.hidden = true;
}

const actions = {
  in: () => zoom(0.6),
  out: () => zoom(1 / 0.6),
  earlier: () => move(-0.25),
  later: () => move(0.25),
  all: () => fit(placed),
  near: () => fit(near()),
};
const keys = { "+": "in", "=": "in", "-": "out", ArrowLeft: "earlier", ArrowRight: "later", 0: "all", p: "near" };

function act(name) {
  if (name === "near" && !publication) return;
  hide();
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
