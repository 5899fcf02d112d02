import {Dictionary} from '../dictionary.js';
import {nl} from './nl.js';

/** Texts of what comes after the first input: sending a pledge, and what is said once it is made. */
export type SendingTexts = typeof nl;

/** Texts of sending. */
export const sendingTexts = /* @__PURE__ */ new Dictionary<SendingTexts>('sending', nl);
