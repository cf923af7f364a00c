// A network of facts, drawn. The table that the page holds beside it says the same to whoever cannot see it.

import { appearance, legendOf } from "./appearance.js";
import { element } from "./element.js";
import { arrange, LAYOUTS } from "./layout.js";
import { save, toSvg } from "./picture.js";

/** Draw every `figure.network` of the page. */
export function drawAll() {
  document.querySelectorAll("figure.network").forEach((figure) => {
    new IntersectionObserver((seen, observer) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      draw(figure);
    }).observe(figure);
  });
}

/** Draw one. A node or edge that is chosen is told by an event `choose`; unless it is taken, its page is opened. */
export async function draw(figure) {
  const words = JSON.parse(figure.dataset.words);
  const data = await dataOf(figure);
  if (!data.nodes.length) return;
  const cytoscape = globalThis.cytoscape ?? (await import("./cytoscape.min.js"), globalThis.cytoscape);
  const canvas = figure.appendChild(element("div", "", "canvas"));
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", figure.querySelector("figcaption")?.textContent.trim() || words.nodes);
  const cy = cytoscape({
    container: canvas,
    elements: {
      nodes: data.nodes.map((node) => ({ data: { ...node, kind: node.kind.toLowerCase() } })),
      edges: data.edges.map((edge) => ({ data: edge })),
    },
    style: appearance(canvas),
    userZoomingEnabled: false, // the wheel scrolls the page until the drawing is clicked
    maxZoom: 3,
    minZoom: 0.05,
    layout: { name: "preset" }, // arranged below
  });
  arrange(cy, "force");
  canvas.before(toolbar(figure, cy, words, data));
  canvas.after(legendOf(data.nodes, words));
  canvas.addEventListener("pointerdown", () => cy.userZoomingEnabled(true));
  canvas.addEventListener("pointerleave", () => cy.userZoomingEnabled(false));
  cy.on("tap", "node, edge", ({ target }) => choose(figure, target.data()));
  cy.on("mouseover", "node, edge", ({ target }) => emphasise(cy, target));
  cy.on("mouseout", "node, edge", () => cy.elements().removeClass("apart near"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(appearance(canvas)));
  figure.network = cy;
  figure.dataset.drawn = data.nodes.length;
}

async function dataOf(figure) {
  const inline = figure.querySelector("script[type='application/json']");
  return inline ? JSON.parse(inline.textContent) : (await fetch(figure.dataset.network)).json();
}

function choose(figure, data) {
  const chosen = new CustomEvent("choose", { detail: data, bubbles: true, cancelable: true });
  if (figure.dispatchEvent(chosen) && data.url) location.assign(data.url);
}

function emphasise(cy, target) {
  const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
  cy.elements().difference(near).addClass("apart");
  near.addClass("near");
}

function toolbar(figure, cy, words, data) {
  const bar = element("div", "", "toolbar");
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", words.nodes);
  const centre = () => ({ x: cy.width() / 2, y: cy.height() / 2 });
  const zoom = (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: centre() });
  const layouts = element("select");
  layouts.setAttribute("aria-label", words.layout);
  layouts.append(...Object.keys(LAYOUTS).map((name) => new Option(words[name], name)));
  layouts.addEventListener("change", () => arrange(cy, layouts.value));
  const paper = () => getComputedStyle(figure).backgroundColor;
  bar.append(
    layouts,
    button("+", words.larger, () => zoom(1.3)),
    button("−", words.smaller, () => zoom(1 / 1.3)),
    button(words.fit, "", () => cy.fit(undefined, 30)),
    button(words.fullscreen, "", () =>
      document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen(),
    ),
    button("PNG", "", async () =>
      save(await cy.png({ output: "blob-promise", full: true, scale: 2, bg: paper() }), "network.png"),
    ),
    button("SVG", "", () => save(new Blob([toSvg(cy, paper())], { type: "image/svg+xml" }), "network.svg")),
    button("JSON", "", () =>
      save(new Blob([JSON.stringify(data, null, 1)], { type: "application/json" }), "network.json"),
    ),
  );
  return bar;
}

function button(text, label, act) {
  const it = element("button", text);
  it.type = "button";
  if (label) it.setAttribute("aria-label", label);
  it.addEventListener("click", act);
  return it;
}
