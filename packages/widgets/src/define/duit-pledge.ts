import {DuitPledge} from '../components/pledge/pledge.js';
import {define} from '../internal/define.js';

define('duit-pledge', DuitPledge);

// Comes with the element that it places: a chunk of its own would cost more than the function.
export {placePledge} from '../loader/place-pledge.js';
