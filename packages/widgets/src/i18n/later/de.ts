/** All texts in German but those of the first load. */
export {de as form} from '../form/de.js';
export {de as sending} from '../sending/de.js';
export {de as change} from '../change/de.js';
export {de as own} from '../own/de.js';
export {de as campaign} from '../campaign/de.js';
export {de as list} from '../list/de.js';
