// What a page does beyond links and forms. Everything here also works, more plainly, without it.
"use strict";

const typing = () => /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName || "") && document.activeElement.type !== "checkbox";
const remember = (name, value) => { document.cookie = `${name}=${value};path=/;max-age=31536000;samesite=lax`; };

// Light or dark at once, without loading the page anew.
document.addEventListener("click", (event) => {
  const choice = event.target.closest("[data-choose-theme]");
  if (!choice || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  const theme = choice.dataset.chooseTheme;
  document.documentElement.dataset.theme = theme;
  remember("theme", theme);
  for (const other of choice.parentElement.children) other.removeAttribute("aria-current");
  choice.setAttribute("aria-current", "true");
});

// A label shows its evidence: all of it lights up, and choosing it again goes to the next mention.
const evidence = (group) => [...document.querySelectorAll("mark[data-mark]")].filter(
  (mark) => mark.dataset.mark === group || mark.dataset.mark.replace(/-\d+$/, "") === group);

function clear() {
  for (const lit of document.querySelectorAll(".lit, .here")) lit.classList.remove("lit", "here");
  for (const pressed of document.querySelectorAll("[data-shows][aria-current]")) pressed.removeAttribute("aria-current");
}

document.addEventListener("click", (event) => {
  const label = event.target.closest("[data-shows]");
  if (!label) return;
  const found = evidence(label.dataset.shows);
  if (!found.length) return;
  event.preventDefault();
  const stops = found.filter((mark) => mark.id);
  const next = label.hasAttribute("aria-current") ? (Number(label.dataset.at || 0) + 1) % (stops.length || 1) : 0;
  clear();
  label.dataset.at = next;
  label.setAttribute("aria-current", "true");
  for (const mark of found) mark.classList.add("lit");
  const stop = stops[next] || found[0];
  stop.classList.add("here");
  history.replaceState(history.state, "", "#" + stop.id);
  stop.scrollIntoView({ block: "center" });
});

// A mention shows its label.
document.addEventListener("click", (event) => {
  const mark = event.target.closest(".text mark[data-mark], .head mark[data-mark]");
  if (!mark) return;
  const label = document.querySelector(`[data-label="${mark.dataset.mark.replace(/-\d+$/, "")}"]`);
  if (!label) return;
  clear();
  label.classList.add("lit");
  mark.classList.add("lit");
  label.scrollIntoView({ block: "nearest" });
});

// Days are asked for as soon as they are chosen.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submits]")) event.target.form?.requestSubmit();
});

// "/" goes to the search box, j and k move through the list, Esc leaves.
function move(by) {
  const titles = [...document.querySelectorAll(".lines .line-title")];
  if (!titles.length) return;
  const at = titles.indexOf(document.activeElement);
  const next = titles[Math.min(titles.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  next.focus();
  next.closest("li").scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  if (event.key === "Escape") { clear(); if (typing()) document.activeElement.blur(); return; }
  if (typing()) return;
  const search = document.getElementById("q");
  if (event.key === "/" && search) { event.preventDefault(); search.focus(); search.select(); }
  if (event.key === "/" && !search) { event.preventDefault(); location.assign("/#q"); }
  if (event.key === "j") move(1);
  if (event.key === "k") move(-1);
});
if (location.hash === "#q") document.getElementById("q")?.focus();

// A server that is gone says so instead of doing nothing.
const toast = document.querySelector(".toast");
const tell = () => { toast.textContent = document.body.dataset.offline; toast.hidden = false; };
for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) document.body.addEventListener(failure, tell);
document.body.addEventListener("htmx:afterSwap", () => { toast.hidden = true; });
