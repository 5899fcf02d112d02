/** Both at once: the first load has both, and one module that is asked for costs the loader less than two. */
import './duit-campaign-card.js';
import './duit-progress.js';
