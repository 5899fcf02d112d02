/** All texts in Frisian but those of the first load. */
export {fy as form} from '../form/fy.js';
export {fy as sending} from '../sending/fy.js';
export {fy as change} from '../change/fy.js';
export {fy as own} from '../own/fy.js';
export {fy as campaign} from '../campaign/fy.js';
export {fy as list} from '../list/fy.js';
