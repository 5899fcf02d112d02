// For a page in Dutch that wants one file with a hash: the other languages are half of what all in one file weighs.

/**
 * Leaves the other languages out of a bundle: who asks for one gets Dutch, as when it cannot be loaded.
 *
 * @returns {import('rollup').Plugin}
 */
export const onlyDutch = () => ({
  name: 'only-dutch',
  transform(code, id) {
    if (!/\/i18n\/languages\.ts$/.test(id.replaceAll('\\', '/'))) return null;
    return `export {speakFor} from './own-words.js';
export const textsIn = () => Promise.reject(new Error('only Dutch'));`;
  },
});
