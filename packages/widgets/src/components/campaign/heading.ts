export {heading} from '../../internal/heading.js';
