/** All texts in Arabic but those of the first load. */
export {ar as form} from '../form/ar.js';
export {ar as sending} from '../sending/ar.js';
export {ar as change} from '../change/ar.js';
export {ar as own} from '../own/ar.js';
export {ar as campaign} from '../campaign/ar.js';
export {ar as list} from '../list/ar.js';
