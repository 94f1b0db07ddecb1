/**
 * Checks that everything that a file exports is documented: runs `deno doc --lint` over all sources and keeps what counts.
 *
 * Dropped are remarks on members of a documented type, whose name often says everything (`name`, `title`, `cycles`), on
 * types of packages, which are public there, and on annotations that inference makes superfluous.
 * @module
 */
import { listFiles, readText } from "./architecture/import_graph.ts";

const sources = listFiles().filter((path) => /\.tsx?$/.test(path) && !path.startsWith("tests/"));
const { stderr } = await new Deno.Command(Deno.execPath(), {
  args: ["doc", "--lint", ...sources],
  cwd: new URL("../", import.meta.url),
  env: { NO_COLOR: "1" },
  stdout: "null",
}).output();
const output = new TextDecoder().decode(stderr);
const remarks = output.split(/\n(?=error\[)/).filter((block) => /^error\[\w/.test(block));
if (remarks.length === 0 && !/^Checked \d+ files?/m.test(output)) {
  console.error(output);
  Deno.exit(1);
}
const ownText = sources.map(readText).join("\n");
const kept = remarks.filter((remark) => {
  const isMember = remark.startsWith("error[missing-jsdoc]") && /^ *\d+ \| {3,}\S/m.test(remark);
  const privateType = /references private type '(\w+)'/.exec(remark)?.[1];
  const isForeign = privateType !== undefined &&
    !new RegExp(`(interface|class|enum) ${privateType}\\b|type ${privateType}\\b\\s*(<[^;=]*>)?\\s*=`).test(ownText);
  const isAboutDocuments = /^error\[(missing-jsdoc|private-type-ref)\]/.test(remark);
  return isAboutDocuments && !isMember && !isForeign;
});
for (const remark of kept) console.error(remark.trimEnd() + "\n");
console.log(`${sources.length} files, ${kept.length} undocumented or unreachable symbols`);
if (kept.length > 0) Deno.exit(1);
