// What is loaded together lies together: brotli finds more to repeat in one file than in ten, and each file is a
// request. Left to itself, Rollup made 25 chunks of these sources and a first load that was 500 bytes larger.

/** Modules that several later chunks need, and with which of the common chunks they go. */
const COMMON = {
  // A language needs it, and the card names the languages by their hashes: were it in the card, the card's hash
  // would be part of itself.
  entry: /\/(i18n\/(plural|locales)\.ts|contract\/dist\/languages\.js)$/,
  card: /\/(styles\/controls\.styles|controllers\/whole-campaign-controller|forms\/heading)\.ts$/,
  // A package's index reaches them from everywhere, and only forms use them.
  pledge:
    /\/(forms\/pointers\.ts|client\/dist\/(own-pledge|sending)\.js|contract\/dist\/(headers|paths\/own-pledge)\.js)$/,
};

/**
 * The chunk of a module, for Rollup's `manualChunks`.
 *
 * @param {string} id path of the module
 * @param {{getModuleInfo: import('rollup').GetModuleInfo, getModuleIds: () => Iterable<string>}} graph
 * @returns {string | undefined} name of the chunk; undefined leaves it to Rollup
 */
export function chunkOf(id, {getModuleInfo, getModuleIds}) {
  const file = id.replaceAll('\\', '/');
  if (
    !/\/packages\/(widgets|money|client|contract)\/|\/node_modules\/(@lit|lit|lit-element|lit-html)\//.test(
      file,
    )
  ) {
    return undefined;
  }
  const ids = [...getModuleIds()];
  const isReachedFrom = (/** @type {string} */ entry) => {
    const start = ids.find((each) => each.replaceAll('\\', '/').endsWith(`/src/${entry}.ts`));
    return start !== undefined && reach(start, getModuleInfo).has(id);
  };
  if (COMMON.pledge.test(file)) return 'pledge';
  // Few municipalities have words of their own; the client's index reaches it from everywhere.
  if (/\/(i18n\/own-words\.ts|contract\/dist\/text-overrides\.js)$/.test(file)) return 'own-words';
  // One chunk needs each, and the index reaches them from everywhere.
  if (
    /\/(money\/dist\/parse-cents|client\/dist\/(pledges|neighbourhoods|find-campaigns|campaign-lists)|contract\/dist\/(finding|paths\/(lists|pledging)))\.js$/.test(
      file,
    )
  )
    return undefined;
  // Both chunks of Arabic need it.
  if (/\/(i18n\/(base\/ar|isolate)\.ts|contract\/dist\/isolate\.js)$/.test(file)) return 'ar-card';
  // Rollup does not know that the loader is there before every other chunk: what they share would become a
  // chunk of its own, for which the loader waits.
  if (isReachedFrom('loader/duit') || COMMON.entry.test(file)) return 'duit';
  // A language is two chunks: what a card says, and all the rest.
  const [, language] = /\/i18n\/(?!base\/|map\/)\w+\/(?!nl)(\w\w)\.ts$/.exec(file) ?? [];
  if (language) return language;
  if (COMMON.card.test(file)) return 'card';
  if (isReachedFrom('define/card-and-progress')) return 'card';
  if (!isReachedFrom('define/duit-pledge-form')) return undefined;
  if (isReachedFrom('define/duit-pledge')) return 'pledge';
  return undefined;
}

/**
 * A module and all that it imports before it runs.
 *
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 * @returns {Set<string>}
 */
function reach(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of getModuleInfo(id)?.importedIds ?? []) reach(each, getModuleInfo, found);
  return found;
}
