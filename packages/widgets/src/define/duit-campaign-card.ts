import {DuitCampaignCard} from '../components/campaign-card/campaign-card.js';
import {define} from '../internal/define.js';

define('duit-campaign-card', DuitCampaignCard);
