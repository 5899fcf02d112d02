import {DuitPledgeForm} from '../components/pledge-form/pledge-form.js';
import {define} from '../internal/define.js';

define('duit-pledge-form', DuitPledgeForm);

// For changing a pledge in the same fields: importing this chunk keeps the form in one.
export {loadChange} from '../components/pledge-form/pledge-form.js';
