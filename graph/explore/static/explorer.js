// What a page comes alive with; without it every page still answers.

import { openEvidence } from "./evidence.js";
import { drawAll } from "./network.js";
import { suggestWhileTyping } from "./search.js";

const NAMED = ["official", "agency"]; // what a field takes by its name; the rest by its id

for (const form of document.querySelectorAll("form[data-search]")) {
  const { search, none } = form.dataset;
  suggestWhileTyping(form.querySelector("input"), search, none, ({ url }) => location.assign(url));
}
for (const input of document.querySelectorAll("input[data-suggest]")) {
  const { none } = document.querySelector("form[data-search]").dataset;
  suggestWhileTyping(input, input.dataset.suggest, none, ({ kind, label, id }) => {
    input.value = NAMED.includes(kind) ? label : id;
  });
}
document.querySelectorAll("details[data-evidence]").forEach(openEvidence);
drawAll();
