// Suggestions while one types: a combobox as the ARIA authoring practices describe it.

const PAUSE = 80; // milliseconds without a key before the server is asked
let lists = 0;

/**
 * Make a field suggest what the address of its box finds. Enter without a choice submits the form as before; a choice
 * opens its page where the box is a form, and else fills the field.
 */
export function searchWhileTyping(box) {
  const input = box.querySelector("input");
  const list = box.appendChild(emptyList());
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

  function take(option) {
    show(false);
    if (box.matches("form")) location.assign(option.dataset.url);
    else input.value = option.dataset.value;
  }

  async function suggest() {
    asked.abort();
    asked = new AbortController();
    const words = input.value.trim();
    if (!words) return show(false);
    const address = new URL(box.dataset.search, location.href);
    address.searchParams.set("q", words);
    try {
      const { results } = await (await fetch(address, { signal: asked.signal })).json();
      list.replaceChildren(...(results.length ? results.map((result, at) => suggestion(result, `${list.id}-${at}`)) : [nothing(box.dataset.none)]));
      show(true);
    } catch (error) {
      if (error.name !== "AbortError") show(false); // the form itself still searches
    }
  }

  const keys = {
    ArrowDown: () => choose((chosen() + 1) % options().length),
    ArrowUp: () => choose((chosen() - 1 + options().length) % options().length),
    Home: () => choose(0),
    End: () => choose(options().length - 1),
    Enter: () => take(options()[chosen()]),
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
    if (option) take(option);
  });
}

function emptyList() {
  const list = document.createElement("ul");
  list.className = "found";
  list.id = `found-${(lists += 1)}`;
  list.setAttribute("role", "listbox");
  list.hidden = true;
  return list;
}

function suggestion({ id, kind, kind_label: kindLabel, label, detail, url }, at) {
  const option = document.createElement("li");
  option.id = at;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.url = url;
  option.dataset.value = ["official", "agency"].includes(kind) ? label : id;
  option.append(
    element("span", kindLabel, `kind ${kind.toLowerCase()}`),
    element("bdi", label),
    element("small", detail ?? ""),
  );
  return option;
}

function nothing(words = "") {
  const line = element("li", words, "none");
  line.setAttribute("role", "presentation");
  return line;
}

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
