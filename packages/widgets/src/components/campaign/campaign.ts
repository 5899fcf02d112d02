import {readSupporters, readUpdates} from '@duit/client';
import type {Campaign} from '@duit/contract';
import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CampaignController} from '../../controllers/campaign-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {WholeCampaignController} from '../../controllers/whole-campaign-controller.js';
import {baseTexts} from '../../i18n/base/index.js';
import {campaignTexts} from '../../i18n/campaign/index.js';
import {daysLeft, formatNumber} from '../../i18n/format.js';
import {DuitElement} from '../../internal/duit-element.js';
import {isPast, renderNeed, renderReadiness, supportersText} from '../../internal/need-progress.js';
import {renderNotice} from '../../internal/notice.js';
import {ownPageLink} from '../../internal/own-page-link.js';
import {page} from '../../internal/page.js';
import {safeUrl} from '../../internal/safe-url.js';
import {tell} from '../../internal/tell.js';
import {controls} from '../../styles/controls.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {progress} from '../../styles/progress.styles.js';
import {renderBlocks} from './blocks.js';
import {renderBudget} from './budget.js';
import {styles} from './campaign.styles.js';
import {renderAftercare, renderAgreements, renderRoles} from './facts.js';
import {withCounters} from './fresh.js';
import {heading} from '../../forms/heading.js';
import {PagesController} from './pages-controller.js';
import {renderSupporter, renderUpdate} from './people.js';

/**
 * A whole campaign: picture, story, what is needed and how far it is, what it costs and who pays, who looks
 * after it, news, supporters, and the form to join in.
 *
 * @tag duit-campaign
 * @attr campaign - The campaign, as `municipality/slug`
 * @attr heading-level - Level of the title among the page's headings, 1 to 6; 2 by default
 *
 * @slot - What shows until the campaign is there, and when it cannot be shown: title, summary, a link
 * @slot join - In place of the button that leads to the form; our own pages put a link there until script comes
 * @slot pledge-form - What shows in the pledge form's place until it is there; a link to the campaign by default
 *
 * @csspart header - State, title, summary, organiser and place
 * @csspart state - The label that says how the campaign stands
 * @csspart title - The title
 * @csspart picture - The picture
 * @csspart panel - Progress and the button that leads to the form; stays in view where there is room
 * @csspart join - The button that leads to the form
 * @csspart section - Each section under its own heading
 * @csspart needs - The list of needs
 * @csspart need - One need
 * @csspart amount - How much of how much
 * @csspart readiness - How far the whole campaign is
 * @csspart bar - A progress bar
 * @csspart fill - The part of a bar up to the target
 * @csspart surplus - The part of a bar above the target
 * @csspart minimum - The mark of what is needed to start
 * @csspart target - The mark of the target, when more was pledged
 * @csspart budget - The budget as a picture, with its legend
 * @csspart budget-table - The budget line by line
 * @csspart update - One message of the organiser
 * @csspart supporter - One supporter
 * @csspart more - A button that shows more of a list
 * @csspart form - The pledge form
 * @csspart notice - What shows when the campaign cannot be shown
 * @csspart retry - The button in the notice
 * @csspart link - The link in the notice
 *
 * @fires duit-error - The campaign cannot be shown
 */
export class DuitCampaign extends DuitElement {
  static override styles: CSSResultGroup = [DuitElement.styles, notice, controls, progress, styles];

  static override properties: PropertyDeclarations = {
    campaign: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  readonly #base = new LocaleController(this, baseTexts);
  readonly #locale = new LocaleController(this, campaignTexts);
  readonly #card = new CampaignController(this, () => this.campaign);
  readonly #whole = new WholeCampaignController(this, () => this.campaign);
  readonly #updates = new PagesController(this, readUpdates, () => this.campaign);
  readonly #supporters = new PagesController(this, readSupporters, () => this.campaign);

  /** The campaign, as `municipality/slug`. */
  campaign = '';
  /** Level of the title among the page's headings, 1 to 6. */
  headingLevel = 2;

  protected override updated(): void {
    const {state} = this.#whole;
    if (state.status !== 'ready') return;
    const list = this.#supporters;
    if (state.campaign.supporters && !list.items && !list.failed) void list.more();
    // While it is on its way, or when it fails, the link in it shows.
    if (state.campaign.pledging.open)
      import('../../define/duit-pledge-form.js').catch((error: unknown) => tell('code-blocked', error));
  }

  readonly #join = (): void => {
    const form = this.renderRoot.querySelector<HTMLElement>('duit-pledge-form');
    // Until the form is there, the link in it is. Never a `tabindex` on the form: it would take all of its fields out of the tab order.
    form?.querySelector('a')?.focus();
    form?.focus();
  };

  /** Reads again and takes the reader along: the button that had the focus is gone. */
  async #retry(): Promise<void> {
    await this.#whole.refresh();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  }

  /** Grows a list and takes the reader along: the button that had the focus may be gone. */
  async #more(list: PagesController<unknown>, selector: string): Promise<void> {
    const shown = this.renderRoot.querySelectorAll(selector).length;
    await list.more();
    this.renderRoot.querySelectorAll<HTMLElement>(selector)[shown]?.focus();
  }

  protected override render(): TemplateResult {
    const {state} = this.#whole;
    const card = this.#card.state;
    const base = this.#base.texts;
    // The page's store also knows names that cannot be one; for those nothing is read.
    const missing = [state.status, card.status].includes('not-found');
    if (!this.#base.ready || !this.#locale.ready || (state.status === 'loading' && !missing)) {
      return html`<slot><p class="quiet" role="status">${base.loading}</p></slot>`;
    }
    if (state.status === 'ready') {
      return this.#renderCampaign(withCounters(state.campaign, card.card), card.status === 'failed');
    }
    const offline = state.status === 'failed' && state.offline;
    return renderNotice(
      {
        text: base.failures[missing ? 'not-found' : offline ? 'offline' : 'server'],
        link: missing ? undefined : ownPageLink(this, this.campaign, base),
        retry: missing ? undefined : () => void this.#retry(),
      },
      base,
    );
  }

  #renderCampaign(campaign: Campaign, stale: boolean): TemplateResult {
    const {texts} = this.#locale;
    const base = this.#base.texts;
    const level = this.headingLevel + 2;
    const lang = this.#locale.langOf(campaign.locale);
    const {image, story, needs, budget, aftercare, whoDoesWhat, pledging, state} = campaign;
    const src = image && safeUrl(image.url, page().api.base);
    return html`<div class="campaign">
      <header part="header">
        <p class="state small" part="state">${base.states[state]}</p>
        <div part="title" lang=${lang}>${heading(this.headingLevel, campaign.title)}</div>
        <p lang=${lang}>${campaign.summary}</p>
        <p class="quiet" lang=${lang}>${campaign.organiser} · ${campaign.place}</p>
      </header>
      ${src ? html`<img part="picture" src=${src} alt=${image.alt} lang=${lang} />` : nothing}
      ${this.#renderPanel(campaign, stale)}
      <div class="main">
        ${this.#section(texts.story, story.length && renderBlocks(story, level, lang))}
        ${this.#section(
          texts.needs(isPast(state)),
          html`<ul class="needs" part="needs">
            ${needs.map((need) => renderNeed(need, campaign, this.#base, html`<p class="small" lang=${lang}>${need.description}</p>`))}
          </ul>`,
        )}
        ${this.#section(texts.budget, budget.length && renderBudget(budget, this.#locale, lang))}
        ${this.#section(texts.whoDoesWhat, whoDoesWhat.length && renderRoles(whoDoesWhat, lang))}
        ${this.#section(texts.aftercare, aftercare && renderAftercare(aftercare, this.#locale, lang))}
        ${this.#section(texts.agreements, renderAgreements(campaign, this.#locale, base))}
        ${this.#renderUpdates(campaign, level)}${this.#renderSupporters(campaign)}
        ${
          pledging.open
            ? html`<duit-pledge-form
                part="form"
                .campaign=${this.campaign}
                .headingLevel=${this.headingLevel + 1}
              >
                <slot name="pledge-form">
                  <a href=${safeUrl(campaign.url, page().api.base) ?? nothing}>${base.open}</a>
                </slot>
              </duit-pledge-form>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** A section under its heading; nothing where there is nothing to say. */
  #section(title: string, content: unknown): TemplateResult | typeof nothing {
    if (!content) return nothing;
    return html`<section part="section">${heading(this.headingLevel + 1, title)} ${content}</section>`;
  }

  #renderPanel(campaign: Campaign, stale: boolean): TemplateResult {
    const {texts, intl} = this.#locale;
    const base = this.#base.texts;
    const days = daysLeft(campaign.deadline, Date.now());
    return html`<div class="panel" part="panel">
      ${renderReadiness(campaign, this.#base)}
      <p>${supportersText(campaign, this.#base)}</p>
      ${
        campaign.pledging.open
          ? html`<p class="quiet">${base.daysLeft(days, formatNumber(days, intl))}</p>
              <slot name="join">
                <button type="button" class="button" part="join" @click=${this.#join}>${texts.join}</button>
              </slot>`
          : html`<p>${texts.closed[campaign.state] ?? texts.closed.other}</p>`
      }
      ${stale ? html`<p class="quiet small" role="status">${base.stale}</p>` : nothing}
    </div>`;
  }

  #renderUpdates({updates, timeZone, locale}: Campaign, level: number): TemplateResult | typeof nothing {
    const {texts, intl, langOf} = this.#locale;
    const list = this.#updates;
    // The campaign brings the newest three, so fewer than that are all there are.
    const more = list.items ? list.hasMore : updates.length > 2;
    return this.#section(
      texts.updates,
      updates.length && [
        (list.items ?? updates).map((update) =>
          renderUpdate(update, {timeZone, level, intl, lang: langOf(locale)}),
        ),
        this.#renderMore(list, more, '.update', texts.moreUpdates),
      ],
    );
  }

  #renderSupporters({supporters, pledging, state}: Campaign): TemplateResult | typeof nothing {
    const {texts} = this.#locale;
    const list = this.#supporters;
    return this.#section(
      texts.supporters(isPast(state)),
      supporters && [
        html`<p class="quiet small">${pledging.moderated ? texts.moderated : nothing}</p>`,
        html`<ul>
          ${list.items?.map((supporter) => renderSupporter(supporter, texts, this.#base.texts))}
        </ul>`,
        this.#renderMore(list, list.hasMore, '.supporter', texts.moreSupporters),
      ],
    );
  }

  #renderMore(
    list: PagesController<unknown>,
    more: boolean,
    selector: string,
    label: string,
  ): TemplateResult {
    return html`<p role="status" class="quiet">
        ${list.failed ? this.#base.texts.failures.offline : nothing}
      </p>
      ${
        more
          ? html`<button
              type="button"
              class="button secondary"
              part="more"
              @click=${() => this.#more(list, selector)}
            >
              ${label}
            </button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-campaign': DuitCampaign;
  }
}
