import {Dictionary} from '../dictionary.js';
import {nl} from './nl.js';

/** Texts of the pledge form and of what it shares with changing a pledge. Parameters are written out already. */
export type FormTexts = typeof nl;

/** Texts of the pledge form. */
export const formTexts = /* @__PURE__ */ new Dictionary<FormTexts>('form', nl);
