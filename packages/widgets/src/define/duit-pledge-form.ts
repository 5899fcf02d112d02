import {DuitPledgeForm} from '../components/pledge-form/pledge-form.js';
import {define} from '../internal/define.js';

define('duit-pledge-form', DuitPledgeForm);
