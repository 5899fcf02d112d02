/** The pages that the Worker renders: whole HTML documents, complete without script. */
export {readChoice, type Subject} from './builder/choice.js';
export {builderPage, type BuilderPageInput} from './pages/builder-page.js';
export {campaignPage, type CampaignPageInput} from './pages/campaign-page.js';
export {failedPage, notFoundPage, problemPage} from './pages/plain-pages.js';
export {privacyPage, type PrivacyPageInput} from './pages/privacy-page.js';
export {startPage, type MunicipalityCards, type StartPageInput} from './pages/start-page.js';
export type {Html} from './parts/html.js';
export type {PageContext} from './parts/layout.js';
export type {Slice} from './parts/people.js';
