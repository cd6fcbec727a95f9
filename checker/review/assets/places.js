/** Marks the place that was jumped to, in all its pieces, and moves the keyboard there. */
function arrive() {
  document.querySelectorAll(".here").forEach((each) => each.classList.remove("here"));
  const name = decodeURIComponent(location.hash.slice(1));
  const target = name && document.getElementById(name);
  if (!target) return;
  if (target.hidden) showAll();
  target.classList.add("here");
  if (placed.length) choose(/^f\d+/.exec(name)?.[0] ?? chosen);
  document.querySelectorAll(`[data-of~="${CSS.escape(name)}"]`).forEach((each) => each.classList.add("here"));
  const focus = target.hasAttribute("tabindex") ? target : target.querySelector("a");
  focus?.focus({ preventScroll: true });
}

/** A row that the filter hides cannot be shown: what was filtered is let go. */
function showAll() {
  find.value = status.value = "";
  open.checked = false;
  filter();
  document.getElementById(location.hash.slice(1)).scrollIntoView();
}

addEventListener("hashchange", arrive);
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#']");
  if (link && link.getAttribute("href") === location.hash) arrive();
});
arrive();
