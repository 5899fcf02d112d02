import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CampaignController} from '../../controllers/campaign-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {baseTexts} from '../../i18n/base/index.js';
import {DuitElement} from '../../internal/duit-element.js';
import {renderNeed, renderReadiness, supportersText} from '../../internal/need-progress.js';
import {renderNotice} from '../../internal/notice.js';
import {ownPageLink} from '../../internal/own-page-link.js';
import {notice} from '../../styles/notice.styles.js';
import {progress} from '../../styles/progress.styles.js';
import {styles} from './progress.styles.js';

/**
 * How far a campaign is: the whole of it, and each of its needs with what is needed to start and what is
 * asked for.
 *
 * @tag duit-progress
 * @attr campaign - The campaign, as `municipality/slug`
 *
 * @slot - What shows until the campaign is there, and when it cannot be shown: a link to the campaign
 *
 * @csspart progress - Everything
 * @csspart needs - The list of needs
 * @csspart need - One need
 * @csspart amount - How much of how much
 * @csspart readiness - How far the whole campaign is
 * @csspart supporters - How many people take part
 * @csspart bar - A progress bar
 * @csspart fill - The part of a bar up to the target
 * @csspart surplus - The part of a bar above the target
 * @csspart minimum - The mark of what is needed to start
 * @csspart target - The mark of the target, when more was pledged
 * @csspart notice - What shows when the campaign cannot be shown
 * @csspart retry - The button in the notice
 * @csspart link - The link in the notice
 *
 * @fires duit-error - The campaign cannot be shown
 */
export class DuitProgress extends DuitElement {
  static override styles: CSSResultGroup = [DuitElement.styles, notice, progress, styles];

  static override properties: PropertyDeclarations = {campaign: {}};

  readonly #locale = new LocaleController(this, baseTexts);
  readonly #campaign = new CampaignController(this, () => this.campaign);

  /** The campaign, as `municipality/slug`. */
  campaign = '';

  #retried = false;

  protected override updated(): void {
    const shown = this.renderRoot.querySelector<HTMLElement>('.progress:not([aria-busy])');
    if (!this.#retried || !shown) return;
    // The button that had the focus is gone.
    this.#retried = false;
    shown.focus();
  }

  #retry = (): void => {
    this.#retried = true;
    this.#campaign.retry();
  };

  protected override render(): TemplateResult {
    const {state} = this.#campaign;
    const {texts, ready} = this.#locale;
    if (!ready || state.status === 'loading') return this.#renderLoading();
    const {card} = state;
    if (card) {
      return html`<div class="progress" part="progress" tabindex="-1">
        ${renderReadiness(card, this.#locale)}
        <ul class="needs" part="needs">
          ${card.needs.map((need) => renderNeed(need, card, this.#locale))}
        </ul>
        <p class="quiet number" part="supporters">${supportersText(card, this.#locale)}</p>
        ${state.status === 'failed' ? html`<p class="quiet small" role="status">${texts.stale}</p>` : nothing}
      </div>`;
    }
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
    return html`<div class="progress" aria-busy="true">
      <p class="visually-hidden">${this.#locale.texts.loading}</p>
      <div class="line"></div>
      <div class="line"></div>
      <div class="line"></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-progress': DuitProgress;
  }
}
