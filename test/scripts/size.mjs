// What a visitor's browser loads, in bytes of brotli 11, against the budgets of the README. Exits 1 over budget.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const dist = new URL('../../packages/widgets/dist/', import.meta.url);

/** The first load is the script and one card, in Dutch; every other entry is what it adds to that. */
const FIRST = 'duit-campaign-card';
const BUDGETS = [
  ['first load: one card with progress', FIRST, 15_500],
  ['progress adds', 'duit-progress', 500],
  ['pledge form adds', 'duit-pledge-form', 8_500],
  ['campaign page adds', 'duit-campaign', 4_500],
  ['list adds', 'duit-campaign-list', 5_000],
  ['own pledge adds', 'duit-pledge', 4_500],
];
const ALL = 40_000;

/** @type {Record<string, {imports: string[], dynamicImports: string[], modules: string[]}>} */
const chunks = JSON.parse(readFileSync(new URL('module-graph.json', dist), 'utf8'));

/** @param {string} file */
const bytesOf = (file) =>
  brotliCompressSync(readFileSync(new URL(`site/${file}`, dist)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24},
  }).length;

/**
 * A chunk and all that it imports before it runs.
 *
 * @param {string} file
 * @returns {Set<string>}
 */
function closure(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const each of chunks[file].imports) closure(each, found);
  return found;
}

/** @param {string} tag */
function chunkOf(tag) {
  const file = Object.keys(chunks).find((each) =>
    chunks[each].modules.includes(`packages/widgets/src/define/${tag}.ts`),
  );
  if (!file) throw new Error(`no chunk registers ${tag}`);
  return file;
}

const forbidden = Object.values(chunks)
  .flatMap(({modules}) => modules)
  .filter((id) => /node_modules\/(valibot|hono)\//.test(id));
const first = closure(chunkOf(FIRST), closure('v1/duit.js'));
const rows = BUDGETS.map(([what, tag, budget]) => {
  const files = [...closure(chunkOf(tag))].filter((file) => tag === FIRST || !first.has(file));
  const all = tag === FIRST ? [...new Set([...first, ...files])] : files;
  return {what, bytes: all.reduce((sum, file) => sum + bytesOf(file), 0), budget, files: all.length};
});
// Code that an element loads when somebody does something with it, such as sending: no budget of its own, but part
// of the whole.
for (const tag of ['duit-pledge-form', 'duit-pledge', 'duit-campaign']) {
  const there = new Set([...first, ...closure(chunkOf(tag))]);
  const later = new Set(
    [...there]
      .filter((file) => !first.has(file))
      .flatMap((file) => chunks[file].dynamicImports)
      .filter((file) => !chunks[file].modules.some((id) => /\/(i18n\/\w+\/en|define\/[\w-]+)\.ts$/.test(id)))
      .flatMap((file) => [...closure(file)])
      .filter((file) => !there.has(file)),
  );
  if (later.size === 0) continue;
  const bytes = [...later].reduce((sum, file) => sum + bytesOf(file), 0);
  rows.push({what: `${tag}, later`, bytes, budget: Infinity, files: later.size});
}
rows.push({
  what: 'everything, all languages',
  bytes: Object.keys(chunks).reduce((sum, file) => sum + bytesOf(file), 0),
  budget: ALL,
  files: Object.keys(chunks).length,
});

console.table(
  rows.map(({what, bytes, budget, files}) => ({
    what,
    bytes,
    budget: budget === Infinity ? '' : budget,
    files,
    verdict: bytes <= budget ? 'ok' : 'OVER',
  })),
);
if (forbidden.length) console.error(`Never in a page: ${forbidden.join(', ')}`);
if (forbidden.length || rows.some(({bytes, budget}) => bytes > budget)) process.exitCode = 1;
