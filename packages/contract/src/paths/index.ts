/**
 * Paths of the API and of the pages, without host, as functions of slugs, which they escape. In files by who asks
 * for them, so that no script carries those of another.
 */
export * from './campaigns.js';
export * from './lists.js';
export * from './own-pledge.js';
export * from './pledging.js';
