// The file that `mithaq view` writes: what is chosen in the drawing is shown with its sentences beside it.

import { drawAll } from "./network.js";

const chosen = document.querySelector("#chosen");
const facts = [...document.querySelectorAll("#facts > li")];

function show(title, about) {
  const heading = document.createElement("h2");
  heading.append(Object.assign(document.createElement("bdi"), { textContent: title }));
  const list = document.createElement("ol");
  list.className = "facts";
  list.append(...about.map((fact) => fact.cloneNode(true)));
  chosen.replaceChildren(heading, list);
}

document.addEventListener("choose", (event) => {
  event.preventDefault(); // there is no page to go to
  const { id, label, source } = event.detail;
  const about = (fact) => (source ? fact.dataset.fact === id : JSON.parse(fact.dataset.nodes).includes(id));
  show(label, facts.filter(about));
});
drawAll();
