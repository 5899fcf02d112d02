// The project's rules as far as a machine can hold them. Each ban names its reason, for whoever meets it.
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const SOURCES = ['packages/*/src/**/*.ts', 'worker/src/**/*.ts'];

const html = (name) => ({
  selector: `MemberExpression[property.name='${name}']`,
  message: 'HTML from a string is a hole, and Trusted Types refuse it. Use a Lit template or text.',
});
const banned = [
  html('innerHTML'),
  html('outerHTML'),
  html('insertAdjacentHTML'),
  {
    selector: 'TSAnyKeyword',
    message: 'Say what it is, or `unknown` and find out.',
  },
  {
    selector: `TSAsExpression > TSAsExpression > TSUnknownKeyword`,
    message: '`as unknown as` says nothing that the compiler can hold.',
  },
];
const prepare = {
  selector: `CallExpression > MemberExpression[property.name='prepare']`,
  message: 'SQL stands in worker/src/repositories alone.',
};
const inWidgets = [
  {
    selector: `MemberExpression[object.name='document'][property.name='cookie']`,
    message: 'Duit keeps no cookies.',
  },
  {
    selector: `NewExpression[callee.name='CustomEvent']`,
    message: 'An event is a class in a file of its own, in src/events.',
  },
];
const litBans = ['unsafe-html', 'unsafe-svg', 'style-map'].map((name) => ({
  name: `lit/directives/${name}.js`,
  message: 'A strict Content Security Policy or Trusted Types refuse it.',
}));
const staticBan = {
  name: 'lit/static-html.js',
  importNames: ['unsafeStatic'],
  message: 'It puts text into markup.',
};
const contractTypesOnly = {
  name: '@duit/contract',
  message: 'Types only: the contract would bring its validation library into every page.',
  allowTypeImports: true,
};

export default defineConfig(
  // What knows the npm package by its name is checked with the package (test/package/npm-package.test.ts).
  globalIgnores(['**/dist/', '**/.wrangler/', 'test/reports/', 'packages/widgets/npm/', 'examples/**/*.ts']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Numbers in texts are meant; objects in texts are not.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `return done()` and `ready && start()` read well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {attributes: false}}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      'no-console': 'error',
      // Prettier's business, and wrong about types.
      'no-unexpected-multiline': 'off',
    },
  },
  {files: SOURCES, rules: {'no-restricted-syntax': ['error', ...banned]}},
  {
    files: ['worker/src/**/*.ts'],
    // The adapter passes on what repositories prepare; it writes no SQL.
    ignores: ['worker/src/repositories/**', 'worker/src/adapters/**'],
    rules: {'no-restricted-syntax': ['error', ...banned, prepare]},
  },
  {
    files: ['worker/src/**/*.ts'],
    // The Worker's log is its console; what goes there is an allow-list of fields.
    rules: {'no-console': ['error', {allow: ['log', 'error', 'warn']}]},
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/recommended']],
    languageOptions: {globals: globals.browser},
    settings: {wc: {elementBaseClasses: ['LitElement', 'DuitElement']}},
    rules: {
      'no-restricted-syntax': ['error', ...banned, ...inWidgets],
      'no-restricted-globals': [
        'error',
        {name: 'localStorage', message: 'Drafts live in sessionStorage, an hour at most.'},
      ],
      // A webmaster reads there why nothing appears.
      'no-console': ['error', {allow: ['info', 'warn', 'error']}],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {paths: [...litBans, staticBan, contractTypesOnly]},
      ],
      // A condition in a template and text between elements are how Lit is written.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // A radio button's value is an attribute; text fields here bind the property.
      'lit/no-value-attribute': 'off',
    },
  },
  {
    files: ['packages/widgets/src/components/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {name: 'localStorage', message: 'Drafts live in sessionStorage, an hour at most.'},
        {name: 'fetch', message: 'Elements get their data from the store and the client.'},
      ],
    },
  },
  {
    files: ['worker/src/domain/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['hono', 'hono/*', '**/repositories/*', '**/routes/*', '**/middleware/*'],
              message: 'The domain is pure: it knows neither HTTP nor the database.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {globals: globals.nodeBuiltin},
  },
  {
    // `evaluate` and its like run in the page, whatever file they are written in.
    files: [
      'examples/**/*.js',
      'packages/pages/src/scripts/*.js',
      'worker/scripts/mailbox/refresh.js',
      'test/**/*.mjs',
      'test/bench/page/by-hand.js',
    ],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: {globals: {...globals.browser, ...globals.node}},
    rules: {
      // `env` and `SELF` of cloudflare:test: the runner's own way to what it bound.
      '@typescript-eslint/no-deprecated': 'off',
      // Matchers such as `expect.any()` are typed `any`, and stand-ins are async as what they stand for.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // A test may take what it has just made for granted.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
  {
    files: ['test/widgets/**/*.ts'],
    // Chai's assertions look like promises to TypeScript, because a plugin makes some of them so.
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
);
