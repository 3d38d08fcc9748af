// Prints what `@aws-cdk/aws-service-spec` knows beyond the registry schemas, as JSON by type name:
// identifiers, ARN templates, tags, attributes with their types, and relations between types.
// Usage: node service-spec.mjs FOLDER-WITH-node_modules

import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const require = createRequire(join(resolve(process.argv[2]), "package.json"));
const { loadAwsServiceSpec } = require("@aws-cdk/aws-service-spec");

const scalars = ["string", "integer", "number", "boolean"];

// A type of the database as a shape of the data format, as far as an attribute needs it.
function shape(type) {
  if (type.type === "array" || type.type === "map") {
    const element = shape(type.element);
    return type.type === "array" ? `[${element}]` : `{${element}}`;
  }
  return scalars.includes(type.type) ? type.type : "json";
}

function relations(properties) {
  const out = {};
  for (const [name, property] of Object.entries(properties)) {
    const targets = (property.relationshipRefs ?? []).map(
      (target) => `${target.cloudFormationType}.${target.propertyName.replaceAll("/", ".")}`,
    );
    if (targets.length > 0) out[name] = targets.sort();
  }
  return out;
}

const spec = await loadAwsServiceSpec();
const out = {};
for (const resource of spec.all("resource")) {
  const nested = {};
  for (const { entity } of spec.follow("usesType", resource)) {
    const found = relations(entity.properties);
    if (Object.keys(found).length > 0) nested[entity.name] = found;
  }
  out[resource.cloudFormationType] = {
    attributes: Object.fromEntries(
      Object.entries(resource.attributes).map(([name, { type }]) => [name, shape(type)]),
    ),
    ref: resource.cfnRefIdentifier ?? null,
    arn: resource.arnTemplate ?? null,
    tags: resource.tagInformation ?? null,
    stateful: resource.isStateful ?? false,
    relations: relations(resource.properties),
    nested,
  };
}
console.log(JSON.stringify(out));
