import {Dictionary} from '../dictionary.js';
import {nl} from './nl.js';

/** Texts of changing a pledge. */
export type ChangeTexts = typeof nl;

/** Texts of changing a pledge. */
export const changeTexts = /* @__PURE__ */ new Dictionary<ChangeTexts>('change', nl);
