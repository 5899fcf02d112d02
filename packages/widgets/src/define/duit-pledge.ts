import {DuitPledge} from '../components/pledge/pledge.js';
import {define} from '../internal/define.js';

define('duit-pledge', DuitPledge);
