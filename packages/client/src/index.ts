/** Typed fetch for the Duit API: one function per endpoint. */
export {FINDING, FRAGMENTS, INTL_CHAINS, isolate, LIMITS, overrideTexts, paths, plural} from '@duit/contract';
export * from './api-problem.js';
export * from './api.js';
export * from './campaign-lists.js';
export * from './campaigns.js';
export * from './find-campaigns.js';
export * from './neighbourhoods.js';
export * from './own-pledge.js';
export * from './pledges.js';
export * from './sending.js';
