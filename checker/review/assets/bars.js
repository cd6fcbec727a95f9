const LANE = 22;
const DIGIT = 6.7; // average width of a character at 12 px
const MOST_LANES = 12; // of one band; beyond these nobody reads the labels
const CLOSE = 45; // days in view from which on everything is drawn, however many lanes it takes
const BIN = 40;
const COUNTS = 76;
const LISTED = 6;
const FLAGGED = new Set(["error", "warning", "notice"]);

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

/** One band from a height on: all bars with labels, or where these are too many the rest as counts. */
function drawBand(parent, items, top, x, width, middles) {
  let { boxes, height } = pack(items, x, width);
  if (height > MOST_LANES * LANE && view[1] - view[0] > CLOSE && !spread) {
    const chain = new Set(data.findings[chosen] ?? []);
    const alone = items.filter((item) => FLAGGED.has(item.kind) || chain.has(item.id));
    const rest = items.filter((item) => !alone.includes(item));
    top = drawCounts(parent, rest, top, x);
    ({ boxes, height } = pack(alone, x, width));
  }
  boxes.forEach((box) => drawBox(parent, box, top, x, width, middles));
  return top + height;
}

/** How many begin in each stretch of the axis; a click looks closer. */
function drawCounts(parent, items, top, x) {
  const bins = new Map();
  for (const item of items) {
    const bin = Math.floor(Math.max(x(ends(item.readings[0])[0]), 0) / BIN);
    bins.set(bin, [...(bins.get(bin) ?? []), item]);
  }
  const most = Math.max(...[...bins.values()].map((each) => each.length));
  const base = top + COUNTS;
  for (const [bin, each] of [...bins].sort((a, b) => a[0] - b[0])) {
    const height = 6 + (COUNTS - 24) * (each.length / most);
    const says = `${each.length} ${each.length === 1 ? "claim" : "claims"} from ${span(each)}`;
    const label = `${says}: look closer`;
    const link = node("a", { href: "#timeline", role: "button", class: "count", "aria-label": label }, parent);
    node("rect", { class: "bar", x: bin * BIN + 2, y: base - height, width: BIN - 4, height, rx: 3 }, link);
    node("text", { x: bin * BIN + BIN / 2, y: base - height - 5, "text-anchor": "middle" }, link, each.length);
    const some = each.slice(0, LISTED).map((item) => item.label);
    if (each.length > LISTED) some.push(`and ${each.length - LISTED} more`);
    tells(link, says, some);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const before = view[1] - view[0];
      fit(each);
      spread = view[1] - view[0] > before * 0.9; // no closer look parts them
      act("closer");
    });
  }
  return base + 10;
}

/** The months that some items span, in words. */
function span(items) {
  const [from, to] = extent(items).map((day) => civil(day));
  const [first, last] = [from, to].map(({ year, month }) => `${MONTHS[month - 1]} ${yearName(year)}`);
  return first === last ? first : `${first} to ${last}`;
}

function drawBox(parent, box, top, x, width, middles) {
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
  middles.set(item.id, { x: (box.left + box.right) / 2, y: y + 5.5, kind: item.kind });
  tells(link, item.says, item.readings.map((reading) => reading[2]));
}
