import {Dictionary, languages} from '../dictionary.js';
import {nl} from './nl.js';

/** Texts of changing a pledge. */
export type ChangeTexts = typeof nl;

/** Texts of changing a pledge. */
export const changeTexts = /* @__PURE__ */ new Dictionary<ChangeTexts>(nl, {
  en: async () => (await (await languages()).later.en()).change,
});
