import {Dictionary} from '../dictionary.js';
import {nl} from './nl.js';

/** Texts of one's own pledge. Parameters are written out already. */
export type OwnTexts = typeof nl;

/** Texts of one's own pledge. */
export const ownTexts = /* @__PURE__ */ new Dictionary<OwnTexts>('own', nl);
