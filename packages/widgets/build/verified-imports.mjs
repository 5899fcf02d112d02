// Chunks covered by integrity, for as few bytes as it takes: a chunk's name is the beginning of its SHA-256, and
// who loads it holds that hash. So one string per chunk is address and check, it stands where it is needed (a
// language of the form in the form, not in the first load), and no list has to be kept.
import {createHash} from 'node:crypto';

/** What the function is called in the sources. The minifier leaves it: the calls come after it, into any scope. */
export const IMPORT_NAME = 'importVerified';
/** What the entry exports it as, and what it is called in the end: a name that no scope has for something else. */
const IMPORT = '_';
const LOCAL = 'duit$';
/** Characters of the hash in a chunk's file name, as in `loader/import-verified.ts`. */
const NAME_LENGTH = 8;

/**
 * Names every chunk by its hash, and turns `import('./chunk.js')` into
 * `importVerified('hash of the chunk', 'hash of each chunk that it imports and that is not there yet')`. After minifying, since the hashes
 * are those of the bytes that are served.
 *
 * @param {string} entry file name of the entry, which exports `importVerified` and is in the page already
 * @returns {import('rollup').Plugin}
 */
export function verifiedImports(entry) {
  return {
    name: 'verified-imports',
    generateBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle)
          .filter(({type}) => type === 'chunk')
          .map((chunk) => [chunk.fileName, chunk]),
      );
      /** @type {Map<string, string>} new file names by the old ones */
      const renamed = new Map();
      /** @type {Map<string, string>} what the page is told, by the old file names: see `import-verified.ts` */
      const hashes = new Map();
      const reaches = (/** @type {string} */ from, /** @type {string} */ to, seen = new Set()) => {
        if (from === to) return true;
        if (from === entry || seen.has(from)) return false;
        seen.add(from);
        const {imports, dynamicImports} = chunks.get(from);
        return [...imports, ...dynamicImports].some((each) => reaches(each, to, seen));
      };
      const settle = (/** @type {string} */ fileName) => {
        if (renamed.has(fileName)) return;
        const chunk = chunks.get(fileName);
        // What it loads later imports it, by its name: so the name has to be there before its own hash is.
        const isFirst = fileName !== entry && chunk.dynamicImports.some((each) => reaches(each, fileName));
        if (isFirst) renamed.set(fileName, renameTo(fileName, nameOfBundle(chunks, fileName)));
        for (const each of [...chunk.imports, ...chunk.dynamicImports]) {
          // The page has the entry, and asks for it by its name.
          if (each !== entry) settle(each);
        }
        rewrite(chunk, this.parse(chunk.code));
        if (fileName === entry) return;
        const hash = settleHash(chunk);
        if (!isFirst) renamed.set(fileName, renameTo(fileName, hash.slice(0, NAME_LENGTH)));
        chunk.fileName = renamed.get(fileName);
        hashes.set(fileName, isFirst ? chunk.fileName.match(/(\w+)\.js$/)[1] + hash : hash);
      };
      /** A chunk and the chunks that run before it, the entry aside. */
      const closure = (/** @type {string} */ fileName, found = new Set()) => {
        if (fileName === entry || found.has(fileName)) return found;
        found.add(fileName);
        for (const each of chunks.get(fileName).imports) closure(each, found);
        return found;
      };
      /** What must be fetched for a chunk, besides what whoever asks for it was fetched with. */
      const hashesOf = (/** @type {string} */ fileName, /** @type {Set<string>} */ there) =>
        [...closure(fileName)]
          .filter((each) => each === fileName || !there.has(each))
          .map((each) => {
            if (!hashes.has(each)) this.error(`verified-imports: ${each} and ${fileName} load each other`);
            return JSON.stringify(hashes.get(each));
          })
          .join();
      const rewrite = (chunk, program) => {
        const nameOf = (/** @type {string} */ source) =>
          new URL(source, `file:///${chunk.fileName}`).pathname.slice(1);
        /** @type {[{start: number, end: number}, string][]} */
        const edits = [];
        let imports = false;
        for (const node of nodesOf(program)) {
          if (node.name === LOCAL) this.error(`verified-imports: ${chunk.fileName} has a ${LOCAL}`);
          if (node.name === IMPORT_NAME) edits.push([node, LOCAL]);
          if (node.type === 'ImportDeclaration' && nameOf(node.source.value) !== entry) {
            const to = renamed.get(nameOf(node.source.value));
            edits.push([node.source, JSON.stringify(`./${to.split('/').at(-1)}`)]);
          } else if (node.type === 'ImportExpression' && node.source.type === 'Literal') {
            edits.push([node, `${LOCAL}(${hashesOf(nameOf(node.source.value), closure(chunk.fileName))})`]);
            imports = true;
          }
        }
        for (const [{start, end}, text] of edits.sort(([a], [b]) => b.start - a.start)) {
          chunk.code = chunk.code.slice(0, start) + text + chunk.code.slice(end);
        }
        if (!imports || chunk.fileName === entry) return;
        // Every chunk has something from the entry already; one more name costs less than one more statement.
        const merged = chunk.code.replace(/(?=\}from"\.\.\/[\w.]+")/, () => `,${IMPORT} as ${LOCAL}`);
        const alone = `import{${IMPORT} as ${LOCAL}}from"../${entry.split('/').at(-1)}";`;
        chunk.code = merged === chunk.code ? alone + chunk.code : merged;
      };
      settle(entry);
      renamed.set(entry, entry);
      if (new Set(renamed.values()).size < chunks.size)
        this.error('verified-imports: a chunk without a name of its own');
      for (const chunk of chunks.values()) {
        const rename = (/** @type {string} */ each) => renamed.get(each) ?? each;
        chunk.imports = chunk.imports.map(rename);
        chunk.dynamicImports = chunk.dynamicImports.map(rename);
      }
    },
  };
}

const renameTo = (/** @type {string} */ fileName, /** @type {string} */ name) =>
  fileName.replace(/[^/]+$/, `${name}.js`);

/** A name for one chunk that changes when anything in the bundle does. */
function nameOfBundle(chunks, fileName) {
  const hash = createHash('sha256').update(fileName);
  for (const each of [...chunks.keys()].sort()) hash.update(chunks.get(each).code);
  return hash.digest('hex').slice(0, NAME_LENGTH);
}

/**
 * Adds empty lines until the name that the hash gives is of letters and digits alone: then nothing has to be
 * translated in the page. Three in four are.
 */
function settleHash(chunk) {
  const code = chunk.code.trimEnd();
  for (let lines = 0; ; lines += 1) {
    chunk.code = code + '\n'.repeat(lines);
    const hash = createHash('sha256').update(chunk.code).digest('base64').replace(/=$/, '');
    if (/^\w+$/.test(hash.slice(0, NAME_LENGTH))) return hash;
  }
}

/** Every node of a syntax tree. */
function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const each of node) yield* nodesOf(each);
  } else if (node && typeof node.type === 'string') {
    yield node;
    for (const each of Object.values(node)) if (typeof each === 'object') yield* nodesOf(each);
  }
}
