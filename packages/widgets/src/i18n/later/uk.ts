/** All texts in Ukrainian but those of the first load. */
export {uk as form} from '../form/uk.js';
export {uk as sending} from '../sending/uk.js';
export {uk as change} from '../change/uk.js';
export {uk as own} from '../own/uk.js';
export {uk as campaign} from '../campaign/uk.js';
export {uk as list} from '../list/uk.js';
