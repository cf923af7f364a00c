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
const BREADTH = 24;
const PIECES = new RegExp(`.{1,${BREADTH}}`, "gu");
const DATE = /[\dX]+(?:[-/.~][\dX]+)+/g; // runs from the left in Arabic too
const FIRST_LETTER = /\p{L}/u;
const ARABIC = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

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
        "font-family": colours.fontFamily,
        "font-size": 13,
        "text-wrap": "wrap",
        "text-max-width": 400, // lines are broken here, not by cytoscape: its own breaks take Arabic letters apart
        "text-valign": "bottom",
        "text-margin-y": 5,
        "line-height": 1.25,
        "text-background-color": colour("card"),
        "text-background-opacity": 0.8,
        "text-background-padding": 2,
        "min-zoomed-font-size": 6,
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
        "text-wrap": "wrap",
        "text-max-width": 400,
        color: colour("soft"),
        "text-background-color": colour("card"),
        "text-background-opacity": 0.85,
        "text-background-padding": 2,
        "font-family": colours.fontFamily,
      },
    },
    { selector: ".apart", style: { opacity: 0.2 } },
    {
      selector: "edge.near",
      style: {
        label: (edge) => [edge.data("label"), edge.data("date")].filter(Boolean).map(caption).join("\n"),
        "line-opacity": 0.85,
        width: 2.2,
      },
    },
    {
      selector: ":selected",
      style: { "overlay-color": colour("focus"), "overlay-opacity": 0.25, "overlay-padding": 4 },
    },
  ];
}

/** The lines of a label in a picture: not endless, without hidden marks, and told whether they run from the right. */
export function linesOf(text = "") {
  const plain = text.replace(HIDDEN, "").replace(/\s+/g, " ").trim();
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  const rows = [""];
  for (const word of short.split(" ").flatMap((word) => word.match(PIECES) ?? [])) {
    const longer = `${rows.at(-1)} ${word}`.trim();
    if (longer.length > BREADTH && rows.at(-1)) rows.push(word);
    else rows[rows.length - 1] = longer;
  }
  return { rows, fromRight: (FIRST_LETTER.exec(short)?.[0] ?? "").match(ARABIC) !== null };
}

function caption(text) {
  const { rows, fromRight } = linesOf(text);
  return rows.map((row) => `${fromRight ? "\u2067" : "\u2066"}${row.replace(DATE, "\u2066$&\u2069")}\u2069`).join("\n");
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
