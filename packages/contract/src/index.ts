/** The wire between Duit's widgets and its API. */
export * from './campaign.js';
export * from './diagnosis.js';
export * from './fragments.js';
export * from './headers.js';
export * from './isolate.js';
export * from './kinds.js';
export * from './languages.js';
export * from './limits.js';
export * from './page-paths.js';
export * as paths from './paths/index.js';
export * from './pledge.js';
export * from './problems.js';
export * from './release.js';
export * from './states.js';
export * from './finding.js';
export * from './import.js';
export * from './text-overrides.js';
export * from './text-places.js';
