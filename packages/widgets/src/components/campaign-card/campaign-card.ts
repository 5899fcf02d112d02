import type {CampaignCard} from '@duit/contract';
import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CampaignController} from '../../controllers/campaign-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {baseTexts} from '../../i18n/base/index.js';
import {daysLeft, formatDay, formatNumber, lastMoment} from '../../i18n/format.js';
import {DuitElement} from '../../internal/duit-element.js';
import {isOver, renderNeed, renderReadiness, supportersText} from '../../internal/need-progress.js';
import {KIND_ICONS} from '../../internal/icons.js';
import {renderNotice} from '../../internal/notice.js';
import {ownPageLink} from '../../internal/own-page-link.js';
import {page} from '../../internal/page.js';
import {safeUrl} from '../../internal/safe-url.js';
import {notice} from '../../styles/notice.styles.js';
import {progress} from '../../styles/progress.styles.js';
import {styles} from './campaign-card.styles.js';

/** Needs that a card shows; the rest is counted. */
const MOST_NEEDS = 4;

/**
 * One campaign, small: picture, title, what is needed and how far it is. The whole card is one link.
 *
 * @tag duit-campaign-card
 * @attr campaign - The campaign, as `municipality/slug`
 * @attr {full | compact} variant - `compact` shows a small picture, the title and one bar
 * @attr href - Where the card leads; by default the campaign's own page at Duit
 * @attr {boolean} room - The card takes the room of the content in it, such as the live picture, and its photo
 *   gives way, so that nothing on the page jumps; a link with a sized picture that became a card has it
 * @attr heading-level - Level of the title among the page's headings, 1 to 6; 3 by default
 *
 * @slot - What shows until the campaign is there, and when it cannot be shown: a link to the campaign
 *
 * @csspart card - The card
 * @csspart picture - The picture
 * @csspart state - The label that says how the campaign stands
 * @csspart title - The title
 * @csspart link - The link in the title, or in the notice
 * @csspart summary - The summary
 * @csspart by - Organiser and place
 * @csspart needs - The list of needs
 * @csspart need - One need
 * @csspart amount - How much of how much
 * @csspart readiness - How far the whole campaign is
 * @csspart bar - A progress bar
 * @csspart fill - The part of a bar up to the target
 * @csspart surplus - The part of a bar above the target
 * @csspart minimum - The mark of what is needed to start
 * @csspart target - The mark of the target, when more was pledged
 * @csspart meta - Readiness, supporters, days left
 * @csspart notice - What shows when the campaign cannot be shown
 * @csspart retry - The button in the notice
 *
 * @fires duit-error - The campaign cannot be shown
 */
export class DuitCampaignCard extends DuitElement {
  static override styles: CSSResultGroup = [DuitElement.styles, notice, progress, styles];

  static override properties: PropertyDeclarations = {
    campaign: {},
    variant: {},
    href: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    room: {type: Boolean},
  };

  readonly #locale = new LocaleController(this, baseTexts);
  readonly #campaign = new CampaignController(this, () => this.campaign);

  /** The campaign, as `municipality/slug`. */
  campaign = '';
  /** How much is shown. */
  variant: 'full' | 'compact' = 'full';
  /** Where the card leads; empty: the campaign's own page at Duit. */
  href = '';
  /** Level of the title among the page's headings, 1 to 6. */
  headingLevel = 3;
  /** Whether the card takes the room of the content in it; seen by the style sheet, so set as an attribute. */
  room = false;

  #retried = false;

  /** Focuses the card's link. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.title a')?.focus(options);
  }

  protected override updated(): void {
    if (!this.#retried || !this.#campaign.state.card) return;
    // The button that had the focus is gone.
    this.#retried = false;
    this.focus();
  }

  #retry = (): void => {
    this.#retried = true;
    this.#campaign.retry();
  };

  protected override render(): TemplateResult {
    const {state} = this.#campaign;
    const {texts, ready} = this.#locale;
    if (!ready || state.status === 'loading') return this.#renderLoading();
    if (state.card) return this.#renderCard(state.card, state.status === 'failed');
    const reason = state.status === 'failed' ? state.reason : state.status;
    return renderNotice(
      {
        text: this.#campaign.retrying ? texts.loading : texts.failures[reason],
        link: ownPageLink(this, this.campaign, texts),
        retry: reason === 'not-found' ? undefined : this.#retry,
      },
      texts,
    );
  }

  #renderLoading(): TemplateResult {
    if (this.childElementCount) return html`<slot></slot>`;
    return html`<div class="card ${this.variant}" part="card" aria-busy="true">
      <div class="picture"></div>
      <div class="body">
        <p class="visually-hidden">${this.#locale.texts.loading}</p>
        <div class="line"></div>
        <div class="line"></div>
        <div class="line"></div>
      </div>
    </div>`;
  }

  #renderCard(card: CampaignCard, stale: boolean): TemplateResult {
    const {texts, langOf} = this.#locale;
    const compact = this.variant === 'compact';
    const href = safeUrl(this.href || card.url, this.href ? document.baseURI : page().api.base);
    return html`<div class="stack">
      <div class="space" aria-hidden="true"><slot></slot></div>
      <article class="card ${this.variant}" part="card">
        ${this.#renderPicture(card)}
        <div class="body">
          ${compact ? nothing : html`<p class="state ${card.state}" part="state">${texts.states[card.state]}</p>`}
          <div class="title" part="title" role="heading" aria-level=${this.headingLevel}>
            <a part="link" href=${href ?? nothing} lang=${langOf(card.locale)}>${card.title}</a>
          </div>
          ${compact ? nothing : this.#renderDetails(card)}
          <div class="meta" part="meta">
            ${renderReadiness(card, this.#locale)}${this.#renderFacts(card, compact)}
            ${stale ? html`<p role="status">${texts.stale}</p>` : nothing}
          </div>
        </div>
      </article>
    </div>`;
  }

  #renderPicture({image, needs, locale}: CampaignCard): TemplateResult {
    const src = image && safeUrl(image.url, page().api.base);
    return html`<div class="picture" part="picture" lang=${this.#locale.langOf(locale)}>
      ${
        src
          ? html`<img
              src=${src}
              alt=${image.alt}
              width=${image.width}
              height=${image.height}
              loading="lazy"
              decoding="async"
            />`
          : KIND_ICONS[needs[0]?.kind ?? 'goods']
      }
    </div>`;
  }

  #renderDetails(card: CampaignCard): TemplateResult {
    const {summary, organiser, place, needs} = card;
    const {texts, intl, langOf} = this.#locale;
    const lang = langOf(card.locale);
    const more = needs.length - MOST_NEEDS;
    return html`<p class="summary" part="summary" lang=${lang}>${summary}</p>
      <p class="quiet small" part="by" lang=${lang}>${[organiser, place].filter(Boolean).join(' · ')}</p>
      <ul class="needs" part="needs">
        ${needs.slice(0, MOST_NEEDS).map((need) => renderNeed(need, card, this.#locale))}
        ${more > 0 ? html`<li class="quiet">${texts.moreNeeds(more, formatNumber(more, intl))}</li>` : nothing}
      </ul>`;
  }

  #renderFacts(card: CampaignCard, compact: boolean): TemplateResult {
    const {texts, intl} = this.#locale;
    const days = daysLeft(card.deadline, Date.now());
    let when = '';
    if (card.status === 'live' && days) when = texts.daysLeft(days, formatNumber(days, intl));
    else if (compact) when = texts.states[card.state];
    // What is paused or stopped did not end at its deadline.
    else if (isOver(card.state))
      when = texts.ended(formatDay(lastMoment(card.deadline), card.timeZone, intl));
    return html`<p class="quiet number">${supportersText(card, this.#locale)}</p>
      <p class="quiet number">${when}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-campaign-card': DuitCampaignCard;
  }
}
