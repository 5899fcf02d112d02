/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DIRECTIVES = [
  ...['default-src', 'script-src', 'script-src-elem', 'connect-src', 'img-src', 'frame-src', 'child-src'],
  ...['style-src', 'trusted-types', 'require-trusted-types-for', 'sandbox', 'DEFAULT-SRC', 'nonsense'],
];
const WORDS = [
  ...[
    "'self'",
    "'none'",
    "'NONE'",
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'wasm-unsafe-eval'",
    "'unsafe-hashes'",
  ],
  ...["'strict-dynamic'", "'Strict-Dynamic'", "'nonce-abc123'", "'sha256-aGFsbG8='", "'report-sample'"],
  ...[
    '*',
    '*:*',
    'https:',
    'HTTPS:',
    'http:',
    'data:',
    'blob:',
    'wss:',
    'https://*',
    'https://*:443',
    'http://*',
  ],
  ...[
    'https://duit.example',
    'http://duit.example',
    '*.duit.example',
    'duit.example:444',
    'duit.example/v1/',
  ],
  ...[
    'https://duit.example/v1/duit.js',
    'cdn.example',
    'self',
    '‘self’',
    'duit',
    'allow-scripts',
    "'script'",
  ],
];

/** What nobody should write into a new line, however much of it `default-src` has. */
const WIDE = ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http://*', 'HTTPS:', "'Unsafe-Inline'"];

const pick = (from: readonly string[], random: () => number) =>
  from[Math.floor(random() * from.length)] ?? '';

/** One policy of likely and unlikely words in any order; half of them begin with a `default-src` that is too wide. */
export function makeBarePolicy(random: () => number): string {
  const words = (length: number) => Array.from({length}, () => pick(WORDS, random));
  const directive = () => [pick(DIRECTIVES, random), ...words(Math.floor(random() * 5))].join(' ');
  const policy = Array.from({length: 1 + Math.floor(random() * 5)}, directive).join('; ');
  return random() < 0.5 ? policy : `default-src 'self' ${pick(WIDE, random)} cdn.example; ${policy}`;
}

/** A policy, or several in one header, as somebody may paste it. */
export function makePolicy(random: () => number): string {
  const policy = () => makeBarePolicy(random);
  const bare = random() < 0.8 ? policy() : `${policy()}, ${policy()}`;
  const roll = random();
  if (roll < 0.6) return bare;
  if (roll < 0.75) return `Content-Security-Policy: ${bare}`;
  if (roll < 0.9) return `Content-Security-Policy-Report-Only: ${bare}`;
  return `<meta http-equiv="Content-Security-Policy" content="${bare}">`;
}
