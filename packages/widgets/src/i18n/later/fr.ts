/** All texts in French but those of the first load. */
export {fr as form} from '../form/fr.js';
export {fr as sending} from '../sending/fr.js';
export {fr as change} from '../change/fr.js';
export {fr as own} from '../own/fr.js';
export {fr as campaign} from '../campaign/fr.js';
export {fr as list} from '../list/fr.js';
