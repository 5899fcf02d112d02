/** All texts in Turkish but those of the first load. */
export {tr as form} from '../form/tr.js';
export {tr as sending} from '../sending/tr.js';
export {tr as change} from '../change/tr.js';
export {tr as own} from '../own/tr.js';
export {tr as campaign} from '../campaign/tr.js';
export {tr as list} from '../list/tr.js';
