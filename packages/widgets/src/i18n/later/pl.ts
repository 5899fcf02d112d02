/** All texts in Polish but those of the first load. */
export {pl as form} from '../form/pl.js';
export {pl as sending} from '../sending/pl.js';
export {pl as change} from '../change/pl.js';
export {pl as own} from '../own/pl.js';
export {pl as campaign} from '../campaign/pl.js';
export {pl as list} from '../list/pl.js';
