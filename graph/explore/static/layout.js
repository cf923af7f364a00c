// Where the nodes of a network lie.

export const LAYOUTS = {
  force: {
    name: "cose",
    animate: false,
    randomize: true,
    nodeRepulsion: () => 9000,
    idealEdgeLength: () => 70,
    padding: 30,
  },
  rings: {
    name: "concentric",
    minNodeSpacing: 45,
    concentric: (node) => node.degree(),
    levelWidth: () => 2,
    padding: 30,
  },
  circle: { name: "circle", padding: 40 },
  tree: { name: "breadthfirst", padding: 30, spacingFactor: 1.1 },
};

/** Lay a network out in one of `LAYOUTS`, and show the whole of it. */
export function arrange(cy, name) {
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
        const over = {
          x: (one.w + other.w) / 2 - Math.abs(one.x - other.x),
          y: (one.h + other.h) / 2 - Math.abs(one.y - other.y),
        };
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
