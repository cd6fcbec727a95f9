/** Has a link of the timeline tell something when it is pointed at or focused. */
function tells(link, title, lines) {
  link.addEventListener("pointerenter", () => show(link, title, lines));
  link.addEventListener("pointerleave", hide);
  link.addEventListener("focus", () => show(link, title, lines));
  link.addEventListener("blur", hide);
}

function show(link, title, lines) {
  const head = document.createElement("p");
  head.textContent = title;
  const list = document.createElement("ul");
  for (const each of lines) {
    const line = document.createElement("li");
    line.textContent = each;
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
