// A network of facts, drawn. The table that the page holds beside it says the same to whoever cannot see it.

import { appearance, legendOf } from "./appearance.js";
import { save, toSvg } from "./picture.js";

const LAYOUTS = {
  force: { name: "cose", animate: false, randomize: true, nodeRepulsion: () => 9000, idealEdgeLength: () => 70, padding: 30 },
  rings: { name: "concentric", minNodeSpacing: 45, concentric: (node) => node.degree(), levelWidth: () => 2, padding: 30 },
  circle: { name: "circle", padding: 40 },
  tree: { name: "breadthfirst", padding: 30, spacingFactor: 1.1 },
};

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
  const canvas = figure.appendChild(made("div", "canvas"));
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
    layout: { ...LAYOUTS.force, name: "preset" },
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

function arrange(cy, name) {
  cy.layout(LAYOUTS[name]).run();
  if (name === "force") spread(cy);
  cy.fit(undefined, 20);
}

/** Use the drawing's breadth and height: room for a label at each node, up to where all fit in full size. */
function spread(cy) {
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false });
  const grown = Math.max(1, Math.sqrt(cy.nodes().length / 24));
  const breadth = Math.max(cy.width() - 180, 200) * grown;
  const height = Math.max(cy.height() - 110, 200) * grown;
  cy.nodes().positions((node) => ({
    x: ((node.position("x") - x1) / (w || 1)) * breadth,
    y: ((node.position("y") - y1) / (h || 1)) * height,
  }));
  part(cy.nodes().map((node) => ({ node, ...node.position(), ...roomOf(node) })));
}

/** Push nodes apart whose labels would lie on each other, a little at a time. */
function part(boxes) {
  for (let round = 0; round < 40; round += 1) {
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const over = { x: (one.w + other.w) / 2 - Math.abs(one.x - other.x), y: (one.h + other.h) / 2 - Math.abs(one.y - other.y) };
        if (over.x <= 0 || over.y <= 0) continue;
        const axis = over.x < over.y ? "x" : "y";
        const step = (over[axis] / 4) * (one[axis] < other[axis] ? -1 : 1);
        one[axis] += step;
        other[axis] -= step;
      }
    }
  }
  boxes.forEach(({ node, x, y }) => node.position({ x, y }));
}

function roomOf(node) {
  const { w, h } = node.boundingBox();
  return { w: w + 12, h: h + 8 };
}

function toolbar(figure, cy, words, data) {
  const bar = made("div", "toolbar");
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", words.nodes);
  const centre = () => ({ x: cy.width() / 2, y: cy.height() / 2 });
  const zoom = (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: centre() });
  const layouts = made("select");
  layouts.setAttribute("aria-label", words.layout);
  layouts.append(...Object.keys(LAYOUTS).map((name) => new Option(words[name], name)));
  layouts.addEventListener("change", () => arrange(cy, layouts.value));
  const paper = () => getComputedStyle(figure).backgroundColor;
  bar.append(
    layouts,
    button("+", words.larger, () => zoom(1.3)),
    button("−", words.smaller, () => zoom(1 / 1.3)),
    button(words.fit, "", () => cy.fit(undefined, 30)),
    button(words.fullscreen, "", () => (document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen())),
    button("PNG", "", async () => save(await cy.png({ output: "blob-promise", full: true, scale: 2, bg: paper() }), "network.png")),
    button("SVG", "", () => save(new Blob([toSvg(cy, paper())], { type: "image/svg+xml" }), "network.svg")),
    button("JSON", "", () => save(new Blob([JSON.stringify(data, null, 1)], { type: "application/json" }), "network.json")),
  );
  return bar;
}

function button(text, label, act) {
  const it = made("button", "", text);
  it.type = "button";
  if (label) it.setAttribute("aria-label", label);
  it.addEventListener("click", act);
  return it;
}

function made(name, className = "", text = "") {
  const it = document.createElement(name);
  if (className) it.className = className;
  it.textContent = text;
  return it;
}
