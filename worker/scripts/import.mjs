// `npm run import -- FILE.json`: loads one municipality with its sites, organisations and campaigns. What is
// there already is left alone, so a file may be imported again after campaigns were added to it.
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {PLATFORM_OPTIONS, withPlatform} from './platform.mjs';

const USAGE = `
npm run import -- FILE.json [options]

  --persist-to DIR            local data in DIR instead of worker/.wrangler/state
  --replace-origin FROM=TO    reads every address FROM in the file as TO; may be repeated
  --config FILE               another Wrangler configuration than worker/wrangler.jsonc
  --remote                    into the deployed database and bucket of that configuration
`;

/** Extensions that the Worker serves, by the extension in the file. */
const EXTENSIONS = {svg: 'svg', png: 'png', jpg: 'jpg', jpeg: 'jpg', webp: 'webp'};
const MOST_IMAGE_BYTES = 5_000_000;

/** What the person at the keyboard can put right: shown without a stack. */
class ImportError extends Error {}

/** @param {{path: string, message: string}[]} faults */
const listed = (faults) => faults.map(({path, message}) => `  ${path || '(file)'}: ${message}`).join('\n');

/** The compiled Worker: the rules and the SQL of an import are the Worker's own. */
async function worker() {
  try {
    const [contract, plan, repository, valibot] = await Promise.all([
      import('@duit/contract'),
      import('../dist/domain/import-plan.js'),
      import('../dist/repositories/import.js'),
      import('valibot'),
    ]);
    return {
      ...contract,
      ...plan,
      ...repository,
      safeParse: valibot.safeParse,
      getDotPath: valibot.getDotPath,
    };
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') throw new ImportError('Run `npm run build` first.');
    throw error;
  }
}

/**
 * All replacements at once: one after the other, a port that moves to its neighbour's would move twice.
 *
 * @param {string[]} pairs `FROM=TO`
 * @returns {(text: string) => string}
 */
function originReplacer(pairs) {
  const map = new Map(
    pairs.map((pair) => {
      const [from, to, more] = pair.split('=');
      if (!from || !to || more !== undefined)
        throw new ImportError(`--replace-origin takes FROM=TO, not ${pair}`);
      return [from, to];
    }),
  );
  if (map.size === 0) return (text) => text;
  const escaped = [...map.keys()].map((from) => from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?:${escaped.join('|')})(?![\\w.])`, 'g');
  return (text) => text.replace(pattern, (from) => map.get(from));
}

/** @param {string} name @param {(text: string) => string} replace */
async function readImportFile(name, replace, {importFileSchema, safeParse, getDotPath}) {
  let text;
  try {
    text = await readFile(name, 'utf8');
  } catch {
    throw new ImportError(`There is no file ${name}.`);
  }
  let input;
  try {
    input = JSON.parse(replace(text));
  } catch (error) {
    throw new ImportError(`${name} is not JSON: ${error.message}`);
  }
  const result = safeParse(importFileSchema, input);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => ({path: getDotPath(issue) ?? '', message: issue.message}));
  throw new ImportError(`${name} is not an import file:\n${listed(faults)}`);
}

/** Reads every campaign's picture; answers where the Worker will serve each. */
async function readImages(file, folder) {
  const images = [];
  for (const [index, {slug, image}] of file.campaigns.entries()) {
    if (!image) continue;
    const path = `campaigns.${index}.image.file`;
    const extension = EXTENSIONS[image.file.split('.').at(-1).toLowerCase()];
    if (!extension) throw new ImportError(`  ${path}: a picture is SVG, PNG, JPEG or WebP`);
    const bytes = await readFile(resolve(folder, image.file)).catch(() => {
      throw new ImportError(`  ${path}: there is no file ${image.file} beside the import file`);
    });
    if (bytes.length > MOST_IMAGE_BYTES) throw new ImportError(`  ${path}: larger than 5 MB`);
    const hash = createHash('sha256').update(bytes).digest('hex');
    images.push({slug, bytes, key: `${file.municipality.slug}/${hash}.${extension}`});
  }
  return images;
}

async function main() {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      ...PLATFORM_OPTIONS,
      'replace-origin': {type: 'string', multiple: true, default: []},
    },
  });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new ImportError(USAGE);
  const replace = originReplacer(values['replace-origin']);
  const api = await worker();
  // npm runs scripts in the checkout; the file was named in the folder where the command was given.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  const file = await readImportFile(path, replace, api);
  const images = await readImages(file, dirname(path));
  await withPlatform(values, async ({DB, IMAGES, PUBLIC_ORIGIN}) => {
    const planned = api.planImport(file, {
      now: Date.now(),
      newId: () => crypto.randomUUID(),
      publicOrigin: replace(PUBLIC_ORIGIN),
      images: new Map(images.map(({slug, key}) => [slug, `/images/${key}`])),
    });
    if (planned.outcome === 'invalid')
      throw new ImportError(`${path} cannot be imported:\n${listed(planned.faults)}`);
    // Pictures first: a campaign is never there without its picture, and a picture too many hurts nobody.
    for (const {key, bytes} of images) await IMAGES.put(key, bytes);
    const imported = await api.importPlan(DB, planned.plan);
    if (imported.outcome === 'refused')
      throw new ImportError(`${path} cannot be imported:\n${listed([imported.fault])}`);
    report(file, imported.report);
  });
}

function report({municipality}, {municipality: outcome, organisations, origins, campaigns}) {
  console.log(`${municipality.name}: ${outcome === 'added' ? 'added' : 'was there already, left as it is'}`);
  console.log(`  organisations added: ${organisations}`);
  console.log(`  origins added:       ${origins}`);
  console.log(`  campaigns added:     ${campaigns.added.join(', ') || 'none'}`);
  if (campaigns.present.length) console.log(`  left as they are:    ${campaigns.present.join(', ')}`);
}

try {
  await main();
} catch (error) {
  const known = error instanceof ImportError || error.code?.startsWith('ERR_PARSE_ARGS');
  const empty = /no such table/.test(error.message) && 'The database is empty: apply the migrations first.';
  console.error(empty || (known ? error.message : error));
  process.exitCode = 1;
}
