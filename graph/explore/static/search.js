// Suggestions while one types: a combobox as the ARIA authoring practices describe it.

import { element } from "./element.js";

const PAUSE = 80; // milliseconds without a key before the server is asked
let lists = 0;

/**
 * Make a field suggest what an address finds. Enter without a choice submits the form as before.
 *
 * @param input the field
 * @param address answers {"results": [{id, kind, kind_label, label, detail, url}]} to its parameter `q`
 * @param none words for when nothing is found
 * @param take is given the result that is chosen
 */
export function suggestWhileTyping(input, address, none, take) {
  const list = emptyList();
  input.parentElement.classList.add("suggesting");
  input.after(list);
  let results = [];
  let asked = new AbortController();
  let waiting = 0;

  Object.entries({
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
    autocomplete: "off",
  }).forEach(([name, value]) => input.setAttribute(name, value));
  list.setAttribute("aria-label", input.getAttribute("aria-label") ?? input.labels[0]?.textContent.trim() ?? "");

  const options = () => [...list.querySelectorAll("[role=option]")];
  const chosen = () => options().findIndex((option) => option.getAttribute("aria-selected") === "true");

  function choose(index) {
    options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = options()[index];
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function show(open) {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) choose(-1);
  }

  function accept(index) {
    show(false);
    take(results[index]);
  }

  function suggestion({ kind, kind_label: kindLabel, label, detail }, index) {
    const option = element("li");
    option.id = `${list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(element("span", kindLabel, `kind ${kind}`), element("bdi", label), element("small", detail ?? ""));
    return option;
  }

  function nothing() {
    const line = element("li", none, "none");
    line.setAttribute("role", "presentation");
    return line;
  }

  async function suggest() {
    asked.abort();
    asked = new AbortController();
    const words = input.value.trim();
    if (!words) return show(false);
    const asking = new URL(address, location.href);
    asking.searchParams.set("q", words);
    try {
      ({ results } = await (await fetch(asking, { signal: asked.signal })).json());
      list.replaceChildren(...(results.length ? results.map(suggestion) : [nothing()]));
      show(document.activeElement === input);
    } catch (error) {
      if (error.name !== "AbortError") show(false); // the form itself still searches
    }
  }

  const keys = {
    ArrowDown: () => choose((chosen() + 1) % options().length),
    ArrowUp: () => choose((chosen() < 1 ? options().length : chosen()) - 1),
    Home: () => choose(0),
    End: () => choose(options().length - 1),
    Enter: () => accept(chosen()),
    Escape: () => show(false),
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden || !(event.key in keys)) return;
    if (event.key !== "Escape" && !options().length) return;
    if (["Enter", "Home", "End"].includes(event.key) && chosen() < 0) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("blur", () => show(false));
  list.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the field's focus until the click
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) accept(options().indexOf(option));
  });
}

function emptyList() {
  const list = element("ul", "", "found");
  list.id = `found-${(lists += 1)}`;
  list.setAttribute("role", "listbox");
  list.hidden = true;
  return list;
}
