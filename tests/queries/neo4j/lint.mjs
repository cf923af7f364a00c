// Checks Cypher files with the parser that Neo4j's own tools use, as Cypher 5 and as Cypher 25. Called by lint.py.
// Takes labels and relationship types as JSON on standard input, files as arguments.
// Prints FILE:LINE: message; ends with 1 when there is one. Warnings count: an unknown label or function is only one.
import { readFileSync } from 'node:fs';
import { lintCypherQuery, testData } from '@neo4j-cypher/language-support';

const { functions, procedures } = testData.mockSchema;
const known = JSON.parse(readFileSync(0, 'utf8'));
const versions = ['CYPHER 5', 'CYPHER 25'];

function messages(text) {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]));
  const found = new Set();
  for (const defaultLanguage of versions) {
    const schema = { ...known, functions, procedures, parameters, defaultLanguage };
    for (const { message, range } of lintCypherQuery(text, schema).diagnostics) {
      found.add(`${range.start.line + 1}: ${message}`);
    }
  }
  return [...found];
}

let count = 0;
for (const file of process.argv.slice(2)) {
  for (const message of messages(readFileSync(file, 'utf8'))) {
    console.log(`${file}:${message}`);
    count += 1;
  }
}
process.exitCode = count ? 1 : 0;
