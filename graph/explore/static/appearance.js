// How the kinds look in a network: colours from the stylesheet, shapes and sizes here.

const SHAPES = {
  official: "ellipse",
  post: "round-rectangle",
  agency: "round-hexagon",
  country: "round-diamond",
  area: "round-tag",
  place: "round-triangle",
  event: "round-rectangle",
  agreement: "rectangle",
  initiative: "round-pentagon",
  figure: "round-octagon",
  document: "rectangle",
};
const SIZES = { country: 46, agency: 40, official: 36 };
const HIDDEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u001f]/g; // marks that would turn a whole label around
const LONGEST = 60;

/** Cytoscape's stylesheet, with the colours that hold for an element of the page now. */
export function appearance(element) {
  const colours = getComputedStyle(element);
  const colour = (name) => colours.getPropertyValue(`--${name}`).trim();
  const kinds = Object.entries(SHAPES).map(([kind, shape]) => ({
    selector: `node[kind = "${kind}"]`,
    style: { "background-color": colour(kind), shape, width: SIZES[kind] ?? 30, height: SIZES[kind] ?? 30 },
  }));
  return [
    {
      selector: "node",
      style: {
        label: (node) => caption(node.data("label")),
        color: colour("ink"),
        "font-family": colours.fontFamily.replaceAll('"', "'"),
        "font-size": 13,
        "text-wrap": "wrap",
        "text-max-width": 150,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-background-color": colour("card"),
        "text-background-opacity": 0.8,
        "text-background-padding": 2,
        "min-zoomed-font-size": 7,
        "background-color": colour("soft"),
      },
    },
    ...kinds,
    {
      selector: "edge",
      style: {
        width: 1.6,
        "line-color": colour("soft"),
        "line-opacity": 0.55,
        "curve-style": "bezier",
        "font-size": 11,
        color: colour("soft"),
        "text-background-color": colour("card"),
        "text-background-opacity": 0.85,
        "text-background-padding": 2,
        "font-family": colours.fontFamily.replaceAll('"', "'"),
      },
    },
    { selector: ".apart", style: { opacity: 0.2 } },
    { selector: "edge.near", style: { label: (edge) => caption([edge.data("label"), edge.data("date")].filter(Boolean).join(" · ")), "line-opacity": 1, width: 2.5 } },
    { selector: ":selected", style: { "overlay-color": colour("focus"), "overlay-opacity": 0.25, "overlay-padding": 4 } },
  ];
}

/** A label as a picture can carry it: one line, without hidden marks, not endless. */
export function caption(text = "") {
  const plain = text.replace(HIDDEN, "").replace(/\s+/g, " ").trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** The kinds that occur, each with its colour, as a list. */
export function legendOf(nodes, words) {
  const list = document.createElement("ul");
  list.className = "legend";
  for (const kind of new Set(nodes.map((node) => node.kind.toLowerCase()))) {
    const line = document.createElement("li");
    line.className = kind;
    line.textContent = words[kind] ?? kind;
    list.append(line);
  }
  return list;
}
