// What a page comes alive with; without it every page still answers.

import { openEvidence } from "./evidence.js";
import { drawAll } from "./network.js";
import { searchWhileTyping } from "./search.js";

document.querySelectorAll("[data-search]").forEach(searchWhileTyping);
document.querySelectorAll("details[data-evidence]").forEach(openEvidence);
drawAll();
