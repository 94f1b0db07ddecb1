/**
 * Files of the packages of the import map, as Deno has cached them.
 * @module
 */

/**
 * Address of a file of a package of the import map, as Deno has cached it.
 * @param file path inside the package
 */
export function packageFileAddress(name: string, file: string): URL {
  return new URL(file, packageFolder(new URL(import.meta.resolve(name)), name));
}

/** Folder of the package that a file is in: the nearest one above with a manifest of that name. */
export function packageFolder(file: URL, name: string): URL {
  for (let folder = new URL("./", file); folder.pathname !== "/"; folder = new URL("../", folder)) {
    try {
      if (JSON.parse(Deno.readTextFileSync(new URL("package.json", folder))).name === name) return folder;
    } catch {
      // no manifest here
    }
  }
  throw new Error(`no package.json of ${name} above ${file}`);
}
