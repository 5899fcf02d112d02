/** All texts in English but those of the first load. */
export {en as form} from '../form/en.js';
export {en as sending} from '../sending/en.js';
export {en as change} from '../change/en.js';
export {en as own} from '../own/en.js';
export {en as campaign} from '../campaign/en.js';
export {en as list} from '../list/en.js';
