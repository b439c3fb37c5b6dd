import { mkdir, writeFile } from "node:fs/promises";
import { schemaFiles } from "./json-schema.ts";

const folder = new URL("../../schema/", import.meta.url);

await mkdir(folder, { recursive: true });
for (const { name, text } of schemaFiles()) {
  await writeFile(new URL(name, folder), text);
  console.log(`schema/${name}`);
}
