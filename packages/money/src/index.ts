/** Money as integer cents: parse what people type, format, split, ratio. */
export * from './format-cents.js';
export * from './parse-cents.js';
export * from './ratio.js';
export * from './split.js';
