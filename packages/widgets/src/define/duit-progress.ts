import {DuitProgress} from '../components/progress/progress.js';
import {define} from '../internal/define.js';

define('duit-progress', DuitProgress);
