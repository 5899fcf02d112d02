import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Origins} from '../../e2e/support/setup.js';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));

/** A page that every engine opens. */
export interface ListedPage {
  name: string;
  url: string;
  /** Whether something of Duit is to be seen on it. */
  hasDuit: boolean;
}

/** Sites with an origin of their own; all other examples are pages of the council's site. */
const SITES: Record<string, keyof Origins> = {
  '01-council-site': 'council',
  '02-association-site': 'association',
};

/** Every page of every numbered example, so that a new one is tested by being there, and the pages of our own. */
export function listPages(origins: Origins): ListedPage[] {
  const examples = readdirSync(EXAMPLES)
    .filter((name) => /^\d\d-/.test(name))
    .sort();
  const own = ['/c/zilverwijk/leefstraat', '/embed/zilverwijk/leefstraat?element=campaign', '/builder'];
  return [
    ...examples.flatMap((example) => pagesOf(example, origins)),
    ...own.map((path) => ({name: path, url: origins.api + path, hasDuit: true})),
  ];
}

function pagesOf(example: string, origins: Origins): ListedPage[] {
  const site = SITES[example];
  const base = site ? origins[site] : `${origins.council}/examples/${example}`;
  const folder = join(EXAMPLES, example);
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('index.html') && !file.includes('node_modules'))
    .sort()
    .map((file) => {
      const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
      const source = readFileSync(join(folder, file), 'utf8');
      // The site has pages without a campaign too; every other example shows one.
      const hasDuit = site === undefined || /<duit-|data-duit=/.test(source);
      return {name: `${example}/${path}`, url: `${base}/${path}`, hasDuit};
    });
}
