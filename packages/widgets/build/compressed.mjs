// Compressed once, as well as can be: on the fly, servers use levels that are quick and 10 % larger.
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const MODES = [constants.BROTLI_MODE_GENERIC, constants.BROTLI_MODE_TEXT, constants.BROTLI_MODE_FONT];
/** Pairs of postfix bits and direct codes for distances (RFC 7932, section 4). */
const DISTANCES = [
  [0, 0],
  [1, 8],
];

/**
 * The best guess about an input is another one for each script: up to 80 bytes of a first load.
 *
 * @param {Buffer} source
 */
function smallestBrotli(source) {
  const guesses = MODES.flatMap((mode) => DISTANCES.map(([postfix, direct]) => ({mode, postfix, direct})));
  const [smallest] = guesses
    .map(({mode, postfix, direct}) =>
      brotliCompressSync(source, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_LGWIN]: 24,
          [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
          [constants.BROTLI_PARAM_MODE]: mode,
          [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
          [constants.BROTLI_PARAM_NDIRECT]: direct,
        },
      }),
    )
    .sort((a, b) => a.length - b.length);
  return smallest;
}

/**
 * Puts `FILE.br` (brotli 11) and `FILE.gz` (gzip 9) beside every script, for the Worker to choose from.
 *
 * @returns {import('rollup').Plugin}
 */
export function compressed() {
  return {
    name: 'compressed',
    generateBundle: {
      // What other plugins rename or rewrite, they have done by then.
      order: 'post',
      handler(_options, bundle) {
        for (const {type, code, fileName} of Object.values(bundle)) {
          if (type !== 'chunk') continue;
          const source = Buffer.from(code);
          this.emitFile({type: 'asset', fileName: `${fileName}.br`, source: smallestBrotli(source)});
          this.emitFile({type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, {level: 9})});
        }
      },
    },
  };
}
