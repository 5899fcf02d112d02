/** The pages that the Worker renders: whole HTML documents, complete without script. */
export {readChoice, type Subject} from './builder/choice.js';
export {PDOK_TILES, tileHost} from './builder/tiles.js';
export {builderLocale} from './i18n/builder/texts.js';
export {builderPage, type BuilderPageInput} from './pages/builder-page.js';
export {campaignPage, type CampaignPageInput} from './pages/campaign-page.js';
export {helpPage} from './pages/help-page.js';
export {failedPage, notFoundPage, problemPage} from './pages/plain-pages.js';
export {EMBED_ELEMENTS, embedPage, type EmbedElement, type EmbedPageInput} from './pages/embed-page.js';
export {cardPicture} from './pictures/card-picture.js';
export {CARD_PICTURE} from './pictures/card-size.js';
export {previewContents, previewPicture, type PreviewTools} from './pictures/preview-picture.js';
export {PREVIEW_PHOTO, PREVIEW_PICTURE} from './pictures/preview-size.js';
export {privacyPage, type PrivacyPageInput} from './pages/privacy-page.js';
export {
  municipalityPage,
  startPage,
  type MunicipalityCards,
  type StartPageInput,
} from './pages/start-page.js';
export {oembedXml, richEmbed, type Oembed} from './parts/oembed.js';
export {structuredData} from './parts/structured-data.js';
export type {Html} from './parts/html.js';
export type {PageContext} from './parts/layout.js';
export type {Slice} from './parts/people.js';
export {PAGE_TEXTS} from './i18n/texts.js';
export {plainForm, type PlainForm} from './plain-form/plain-form.js';
export {formErrors, type FormFault} from './plain-form/errors.js';
export * from './plain-form/fields.js';
export {
  pledgeOutcomePage,
  returnedFormPage,
  type NoticeKind,
  type PledgeOutcome,
} from './pages/pledge-pages.js';
export {confirmationPage, ownPledgePage} from './pages/own-pledge-pages.js';
export {pageOfPlace, queryOfPlace, type FormPlace, type Framing} from './parts/frame.js';
export type {Notice} from './i18n/plain/texts.js';
export type {Drawing} from './render/drawn-element.js';
