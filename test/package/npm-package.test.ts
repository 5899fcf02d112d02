/** The npm package as somebody has it who installed its tarball: nothing here looks at the workspace. */
import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {copyFile, mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {publint} from 'publint';
import ts from 'typescript';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundle, type Bundle} from '../support/bundle.js';
import {filesIn, importsOf, read, ROOT} from './files.js';
import {installPackage} from './installed-package.js';

const LIMIT_MS = 120_000;
const run = promisify(execFile);
const FRAMEWORKS = ['react', 'vue', 'svelte'];
const ELEMENTS = filesIn('packages/widgets/src/define', '.ts').flatMap(
  (path) => /\/duit-([\w-]+)\.ts$/.exec(path)?.[1] ?? [],
);
let installed: Awaited<ReturnType<typeof installPackage>>;

beforeAll(async () => {
  installed = await installPackage([...FRAMEWORKS, '@types/react', 'react-dom', '@types/react-dom']);
}, LIMIT_MS);
afterAll(() => installed.remove());

/** Runs JavaScript in Node in the application, where there is no DOM. */
const onServer = async (source: string): Promise<string> => {
  const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: installed.app,
  });
  return stdout.trim();
};
const files = (ending: string) =>
  readdirSync(installed.folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith(ending));

describe('the tarball', () => {
  it('is free of what publint complains about', {timeout: LIMIT_MS}, async () => {
    const {buffer, byteOffset, byteLength} = await readFile(installed.tarball);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const {messages} = await publint({pack: {tarball}, strict: true});
    expect(messages).toEqual([]);
  });

  it('has types that resolve as its modules do (attw)', {timeout: LIMIT_MS}, async () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // It is ES modules only, which Node has been able to `require` since version 20.19.
    const args = [
      attw,
      installed.tarball,
      '--profile',
      'esm-only',
      '--no-definitely-typed',
      '--format',
      'json',
    ];
    const {stdout} = await run(process.execPath, args, {maxBuffer: 1e8});
    const {problems, analysis} = JSON.parse(stdout) as {
      problems?: Record<string, {resolutionKind?: string}[]>;
      analysis: {entrypoints: Record<string, unknown>};
    };
    const ours = Object.values(problems ?? {})
      .flat()
      .filter(({resolutionKind}) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs');
    expect(ours).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(installed.manifest.exports));
  });

  it('has one entry for each element, for all, for configure and for each framework', () => {
    const names = [
      '.',
      './all',
      ...ELEMENTS.map((name) => `./${name}`),
      ...FRAMEWORKS.map((name) => `./${name}`),
    ];
    expect(Object.keys(installed.manifest.exports).sort()).toEqual(
      [...names, './custom-elements.json', './package.json'].sort(),
    );
  });

  it('imports nothing but itself and what it depends on', () => {
    const foreign = files('.js').flatMap((path) =>
      importsOf(readFileSync(join(installed.folder, path), 'utf8'))
        .map(({from}) => from)
        .filter(
          (from) =>
            !from.startsWith('.') &&
            !Object.keys(installed.manifest.dependencies).some(
              (name) => from === name || from.startsWith(`${name}/`),
            ),
        ),
    );
    expect(foreign).toEqual([]);
    expect(Object.keys(installed.manifest.dependencies)).not.toEqual([]);
  });

  it('has the version of the sources, and a README and a licence', async () => {
    const {version} = JSON.parse(read('package.json')) as {version: string};
    expect(installed.manifest.version).toBe(version);
    expect(await onServer(`import {VERSION} from '@duit/widgets'; console.log(VERSION)`)).toBe(version);
    expect(await readFile(join(installed.folder, 'README.md'), 'utf8')).toContain(
      'npm install @duit/widgets',
    );
    expect(await readFile(join(installed.folder, 'LICENSE'), 'utf8')).toBe(read('LICENSE'));
  });
});

describe('Leaflet', () => {
  it('is inside with its licence, sets no HTML, and is no dependency', async () => {
    const parts = files('.js').filter((path) => path.startsWith('lib/leaflet/'));
    expect(parts.length).toBeGreaterThan(10);
    for (const path of parts)
      expect(await readFile(join(installed.folder, path), 'utf8'), path).not.toMatch(
        /\.(?:inner|outer)HTML\b/,
      );
    const notices = await readFile(join(installed.folder, 'THIRD-PARTY.txt'), 'utf8');
    expect(notices).toMatch(/^leaflet \S+ \(BSD-2-Clause\)/);
    expect(notices).toContain('Redistribution and use in source and binary forms');
    expect(Object.keys(installed.manifest.dependencies)).toEqual(['altcha-lib', 'lit']);
  });
});

describe('on a server without a DOM', () => {
  it('can be imported, by every entry', async () => {
    const entries = Object.keys(installed.manifest.exports).filter((name) => !name.endsWith('.json'));
    const imports = entries.map((name) => `await import('@duit/widgets${name.slice(1)}');`);
    await expect(onServer(`${imports.join('')} console.log('fine')`)).resolves.toBe('fine');
  });

  it('can be configured, also anew for another request, and takes no name', async () => {
    const source = `import {configure} from '@duit/widgets';
      configure({api: 'https://a.example'}); configure({api: 'https://b.example'});
      console.log(Symbol.for('duit') in globalThis)`;
    await expect(onServer(source)).resolves.toBe('false');
  });

  it('still says what is wrong with an address', async () => {
    const source = `import {configure} from '@duit/widgets';
      try { configure({api: 'duit.example'}) } catch (error) { console.log(error.name, error.message) }`;
    await expect(onServer(source)).resolves.toMatch(
      /^TypeError .*'duit\.example'$|^TypeError .*duit\.example/,
    );
  });
});

describe('types', () => {
  const names = ['plain', ...FRAMEWORKS];
  let told: string[];
  beforeAll(async () => {
    const folder = join(installed.app, 'src');
    await mkdir(folder);
    for (const name of names) {
      await copyFile(join(ROOT, 'test/package/consumer', `${name}.tsx`), join(folder, `${name}.tsx`));
    }
    // The example is one more application.
    for (const file of ['app.tsx', 'offers.ts']) {
      await copyFile(join(ROOT, 'examples/10-react', file), join(folder, file));
    }
    const program = ts.createProgram(
      [...names, 'app'].map((name) => join(folder, `${name}.tsx`)),
      {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        jsx: ts.JsxEmit.ReactJSX,
        types: [],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      },
    );
    const checked = program
      .getSourceFiles()
      .filter(({fileName}) => fileName.startsWith(folder) || fileName.includes('@duit/widgets'));
    told = [
      ...program.getGlobalDiagnostics(),
      ...checked.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]),
    ].map(
      ({file, messageText}) =>
        `${file?.fileName.slice(installed.app.length) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  }, LIMIT_MS);

  it.each([...names, 'app'])('fit an application: %s', (name) => {
    expect(told.filter((text) => text.startsWith(`/src/${name}.tsx`))).toEqual([]);
  });

  it('are without fault in themselves', () => {
    expect(told.filter((text) => !text.startsWith('/src/'))).toEqual([]);
  });
});

describe('a bundler', () => {
  const bundled: Record<string, Bundle> = {};
  const bytes = (chunks: Bundle['first']) =>
    chunks.reduce((sum, {code}) => sum + brotliCompressSync(code).byteLength, 0);
  const component = (chunks: Bundle['first']) =>
    new Set(
      chunks.flatMap(({moduleIds}) =>
        moduleIds.flatMap((id) => /@duit\/widgets\/lib\/components\/([\w-]+)\//.exec(id)?.[1] ?? []),
      ),
    );

  beforeAll(async () => {
    for (const name of ['progress', 'campaign-card', 'all']) {
      bundled[name] = await bundle(`import '@duit/widgets/${name}'`, installed.app);
    }
    bundled.configure = await bundle(
      `import {configure} from '@duit/widgets'; configure({api: 'https://duit.example'})`,
      installed.app,
    );
    bundled.unused = await bundle(
      `import {configure} from '@duit/widgets'; import '@duit/widgets/react';`,
      installed.app,
    );
  }, LIMIT_MS);

  it.each(['progress', 'campaign-card'])('takes only %s when only that is imported', (name) => {
    expect(component(bundled[name]!.first)).toEqual(new Set([name]));
  });

  it('takes neither Lit nor any element for configure alone, and the pledge of a mail’s link later', () => {
    const modules = bundled.configure!.first.flatMap(({moduleIds}) => moduleIds);
    expect(modules.filter((id) => /\/(lit|lit-html|lit-element|@lit)\//.test(id))).toEqual([]);
    expect(component(bundled.configure!.first)).toEqual(new Set());
    expect(component(bundled.configure!.later)).toContain('pledge');
  });

  it('takes nothing of what is imported and not used', () => {
    expect(bundled.unused!.first.map(({code}) => code.trim()).join('')).toBe('');
  });

  it('makes one element less than half as large as all of them', () => {
    expect(bytes(bundled.progress!.first)).toBeLessThan(bytes(bundled.all!.first) / 2);
    expect(component(bundled.all!.first)).toEqual(new Set(ELEMENTS));
  });
});
