// A drawn network as a file: an SVG made from the positions, and saving whatever was made.

import { linesOf } from "./appearance.js";

const SVG = "http://www.w3.org/2000/svg";
const CORNERS = {
  "round-hexagon": 6,
  "round-diamond": 4,
  "round-triangle": 3,
  "round-pentagon": 5,
  "round-octagon": 8,
};
const MARGIN = 40;
const LINE = 16;

/** The network as SVG text. Every label is set as text of an element, so that none can be markup. */
export function toSvg(cy, paper) {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const area = [x1 - MARGIN, y1 - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN];
  const root = shape("svg", {
    viewBox: area.map(Math.round).join(" "),
    "font-family": cy.nodes()[0].style("font-family"),
  });
  root.append(shape("rect", { x: area[0], y: area[1], width: area[2], height: area[3], fill: paper }));
  cy.edges().forEach((edge) => root.append(line(edge)));
  cy.nodes().forEach((node) => root.append(outline(node), label(node)));
  return new XMLSerializer().serializeToString(root);
}

/** Offer a file to be saved under a name. */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function line(edge) {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const stroke = edge.style("line-color");
  const middle = edge.midpoint(); // of the curve as drawn, so that several edges of one pair stay apart
  const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const drawn = shape("path", {
    d: `M${point(from)} Q${point(bend)} ${point(to)}`,
    fill: "none",
    stroke,
    "stroke-opacity": 0.55,
    "stroke-width": 1.6,
  });
  drawn.append(shape("title", {}, [edge.data("label"), edge.data("date")].filter(Boolean).join(" · ")));
  return drawn;
}

function outline(node) {
  const { x, y } = node.position();
  const half = node.width() / 2;
  const fill = node.style("background-color");
  const kind = node.style("shape");
  if (kind in CORNERS) return shape("polygon", { points: corners(x, y, half, CORNERS[kind]), fill });
  if (kind === "ellipse") return shape("circle", { cx: x, cy: y, r: half, fill });
  return shape("rect", {
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
    rx: kind === "rectangle" ? 0 : 6,
    fill,
  });
}

function corners(x, y, half, count) {
  const angle = (at) => (2 * Math.PI * at) / count - Math.PI / 2;
  return Array.from({ length: count }, (_, at) =>
    point({ x: x + half * Math.cos(angle(at)), y: y + half * Math.sin(angle(at)) }),
  ).join(" ");
}

function label(node) {
  const { x, y } = node.position();
  const { rows, fromRight } = linesOf(node.data("label"));
  const text = shape("text", {
    "text-anchor": "middle",
    "font-size": 13,
    fill: node.style("color"),
    direction: fromRight ? "rtl" : "ltr",
  });
  rows.forEach((row, at) => text.append(shape("tspan", { x, y: y + node.height() / 2 + LINE * (at + 1) }, row)));
  return text;
}

function point({ x, y }) {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function shape(name, attributes, text = "") {
  const it = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, value);
  if (text) it.textContent = text;
  return it;
}
