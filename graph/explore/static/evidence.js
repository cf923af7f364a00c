// Passages behind a fact, fetched when they are asked for; without script the same address is a page of its own.

/** Fill a `details` from its `data-evidence` address the first time it is opened. */
export function openEvidence(details) {
  details.addEventListener("toggle", () => fill(details), { once: true });
}

async function fill(details) {
  const answer = await fetch(details.dataset.evidence);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  details.querySelector("summary").after(...page.querySelectorAll(".quotes"));
}
