// What a visitor's browser loads, in bytes of brotli 11, against the budgets of the README. Exits 1 over budget.
import {readFileSync, statSync} from 'node:fs';

const dist = new URL('../../packages/widgets/dist/', import.meta.url);

/** The first load is the script and one card, in Dutch. */
const FIRST = 'define/duit-campaign-card';
/** What each element adds to that when it is shown. */
const ELEMENTS = [
  ['progress adds', 'define/duit-progress', 500],
  ['pledge form adds', 'define/duit-pledge-form', 8_500],
  ['campaign page adds', 'define/duit-campaign', 4_500],
  ['list adds', 'define/duit-campaign-list', 5_000],
  ['own pledge adds', 'define/duit-pledge', 4_500],
];
/** What somebody's doing something adds to the elements that are there then. */
const LATER = [
  ['sending, at the first input', 'components/pledge-form/sending', ['define/duit-pledge-form'], 4_000],
  [
    'changing a pledge',
    'components/pledge-form/change',
    ['define/duit-pledge', 'define/duit-pledge-form'],
    2_500,
  ],
  ['colours of a theme', 'contrast/guard', ['define/duit-campaign-card'], 1_500],
];
/**
 * The map, apart from all totals: only pages that have one load it, and what draws it comes when the visitor asks
 * for it. Leaflet 1.9 in the parts that a map of tiles with markers needs; all of it would be 39,000.
 */
const MAP = [
  ['map adds to the list', 'define/duit-campaign-map', ['define/duit-campaign-list'], 4_300],
  [
    'Leaflet, when the map is asked for',
    'components/campaign-map/map-view',
    ['define/duit-campaign-map'],
    23_000,
  ],
];
/** Every element with everything it can do, in Dutch: the script for those who want one file. */
const ONE_FILE = 40_000;
/** The same with all languages. */
const ALL_LANGUAGES = 62_000;
/** The same in pieces, which compress less well: what one visitor would load who uses every element. */
const IN_PIECES = 44_500;
/** What only webmasters load: the reason in the console, and the report of `?duit-check`. No resident's page has them. */
const DIAGNOSIS = [
  ['telling a webmaster what is wrong', 'diagnosis/explain', 3_500],
  ['that and the report of ?duit-check', 'diagnosis/panel', 12_000],
];
/** Where the languages are: two hashes for each. Nobody loads it for Dutch, everybody once for any other. */
const SIGNPOST = 900;
/**
 * The texts of a language other than Dutch, which is in the code. English is the cheapest: its texts are the
 * shortest, and brotli comes with a dictionary in which English words are common (in gzip German takes 11 % more
 * than English, in brotli 22 %). Cyrillic and Arabic letters are two bytes each before they are compressed.
 */
const LANGUAGES = {en: 3_500, latin: 4_600, other: 4_750};
const NOT_LATIN = ['uk', 'ar'];

/** @type {Record<string, {imports: string[], dynamicImports: string[], modules: string[]}>} */
const chunks = JSON.parse(readFileSync(new URL('module-graph.json', dist), 'utf8'));

/** What the Worker serves. @param {string} file */
const bytesOf = (file) => statSync(new URL(`site/${file}.br`, dist)).size;

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

/**
 * The chunk that holds a module.
 *
 * @param {string} module without `.ts`, in the sources of the elements
 */
function chunkOf(module) {
  const file = Object.keys(chunks).find((each) =>
    chunks[each].modules.includes(`packages/widgets/src/${module}.ts`),
  );
  if (!file) throw new Error(`no chunk holds ${module}`);
  return file;
}

/**
 * What is loaded for some modules, besides what is there.
 *
 * @param {readonly string[]} modules
 * @param {ReadonlySet<string>} there
 */
const added = (modules, there) =>
  [...new Set(modules.flatMap((module) => [...closure(chunkOf(module))]))].filter((file) => !there.has(file));

/** @param {string} what @param {readonly string[]} files @param {number} budget */
const row = (what, files, budget) => {
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
  return {what, bytes, budget, files: files.length, verdict: bytes <= budget ? 'ok' : 'OVER'};
};

/** The language of a chunk of texts; undefined for all others. @param {string} file */
const languageOf = (file) => {
  const languages = new Set(chunks[file].modules.map((id) => /\/i18n\/\w+\/(\w\w)\.ts$/.exec(id)?.[1]));
  // What only one language needs lies with it.
  const [language] = [...languages].filter((each) => each !== undefined && each !== 'nl');
  return chunks[file].modules.some((id) => /\/i18n\/\w+\/nl\.ts$/.test(id)) ? undefined : language;
};

const files = Object.keys(chunks);
const signpost = chunkOf('i18n/languages');
const script = closure('v1/duit.js');
const first = new Set([...script, ...added([FIRST], script)]);
const diagnosis = new Set(DIAGNOSIS.flatMap(([, module]) => added([module], first)));
const languages = [...new Set(files.map(languageOf))].filter((language) => language !== undefined);
const ofMap = new Set(
  files.filter((file) => chunks[file].modules.some((id) => /\/(campaign-map|i18n\/map)\//.test(id))),
);
const rows = [
  row('first load: one card with progress', [...first], 15_500),
  ...ELEMENTS.map(([what, module, budget]) => row(what, added([module], first), budget)),
  ...LATER.map(([what, module, shown, budget]) =>
    row(what, added([module], new Set([...first, ...added(shown, first)])), budget),
  ),
  ...MAP.map(([what, module, shown, budget]) =>
    row(what, added([module], new Set([...first, ...added(shown, first)])), budget),
  ),
  row('everything in one file, in Dutch', ['v1/duit.all.nl.js'], ONE_FILE),
  row('the same in nine languages', ['v1/duit.all.js'], ALL_LANGUAGES),
  row(
    'everything in pieces, in Dutch',
    files.filter(
      (file) => !languageOf(file) && file !== signpost && !diagnosis.has(file) && !ofMap.has(file),
    ),
    IN_PIECES,
  ),
  row('any other language adds once', [signpost], SIGNPOST),
  ...languages.map((language) =>
    row(
      `all texts in ${new Intl.DisplayNames('en', {type: 'language'}).of(language)} add`,
      files.filter((file) => languageOf(file) === language && !ofMap.has(file)),
      LANGUAGES[language] ?? (NOT_LATIN.includes(language) ? LANGUAGES.other : LANGUAGES.latin),
    ),
  ),
  ...DIAGNOSIS.map(([what, module, budget]) => row(what, added([module], first), budget)),
];
const forbidden = Object.values(chunks)
  .flatMap(({modules}) => modules)
  .filter((id) => /node_modules\/(valibot|hono)\//.test(id));

console.table(rows);
if (forbidden.length) console.error(`Never in a page: ${forbidden.join(', ')}`);
if (forbidden.length || rows.some(({verdict}) => verdict !== 'ok')) process.exitCode = 1;
