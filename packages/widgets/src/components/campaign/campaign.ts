import {readSupporters, readUpdates} from '@duit/client';
import type {Campaign, Supporter, Update} from '@duit/contract';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {CampaignController} from '../../controllers/campaign-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {WholeCampaignController} from '../../controllers/whole-campaign-controller.js';
import {baseTexts} from '../../i18n/base/index.js';
import {campaignTexts} from '../../i18n/campaign/index.js';
import {daysLeft, formatNumber} from '../../i18n/format.js';
import {DuitElement} from '../../internal/duit-element.js';
import {renderNeed, renderReadiness, supportersText} from '../../internal/need-progress.js';
import {renderNotice} from '../../internal/notice.js';
import {page} from '../../internal/page.js';
import {safeUrl} from '../../internal/safe-url.js';
import {controls} from '../../styles/controls.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {progress} from '../../styles/progress.styles.js';
import {renderBlocks} from './blocks.js';
import {renderBudget} from './budget.js';
import {styles} from './campaign.styles.js';
import {renderAftercare, renderAgreements, renderNeedDetails, renderRoles} from './facts.js';
import {withCounters} from './fresh.js';
import {heading} from './heading.js';
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
  readonly #updates = new PagesController<Update>(this, (cursor, signal) =>
    readUpdates(page().api, ...this.#address, cursor, signal),
  );
  readonly #supporters = new PagesController<Supporter>(this, (cursor, signal) =>
    readSupporters(page().api, ...this.#address, cursor, signal),
  );

  /** The campaign, as `municipality/slug`. */
  campaign = '';
  /** Level of the title among the page's headings, 1 to 6. */
  headingLevel = 2;

  #heard: unknown;

  get #address(): [municipality: string, slug: string] {
    const [municipality = '', slug = ''] = this.campaign.split('/');
    return [municipality, slug];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('campaign')) {
      this.#updates.clear();
      this.#supporters.clear();
    }
    const {card} = this.#card.state;
    const {state} = this.#whole;
    if (state.status !== 'ready') return;
    if (state.campaign.pledging.open) void import('../../define/duit-pledge-form.js');
    if (state.campaign.supporters && !this.#supporters.items && !this.#supporters.failed)
      void this.#supporters.more();
    // Somebody joined since: shifts, news and names are not among the counters that the page shares.
    if (card && card !== this.#heard && card.supporters !== state.campaign.supporters)
      void this.#whole.refresh();
    this.#heard = card;
  }

  readonly #join = (): void => this.#focus('#join');

  readonly #retry = (): void => {
    this.#card.retry();
    void this.#whole.refresh();
  };

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Grows a list and takes the reader along: the button that had the focus may be gone. */
  async #more(list: PagesController<unknown>, selector: string): Promise<void> {
    const shown = this.renderRoot.querySelectorAll(selector).length;
    await list.more();
    const fresh = this.renderRoot.querySelectorAll<HTMLElement>(selector)[shown];
    (fresh?.querySelector<HTMLElement>('.heading') ?? fresh)?.focus();
  }

  protected override render(): TemplateResult {
    const {state} = this.#whole;
    const card = this.#card.state;
    const base = this.#base.texts;
    if (!this.#base.ready || !this.#locale.ready) return this.#renderLoading();
    if (state.status === 'ready') {
      return this.#renderCampaign(withCounters(state.campaign, card.card), card.status === 'failed');
    }
    // The store knows names that cannot be one; for those nothing is read.
    const missing = state.status === 'not-found' || card.status === 'not-found';
    if (state.status === 'loading' && !missing) return this.#renderLoading();
    const offline = state.status === 'failed' && state.offline;
    return renderNotice(
      {
        text: base.failures[missing ? 'not-found' : offline ? 'offline' : 'server'],
        campaign: missing ? '' : this.campaign,
        hasFallback: this.childElementCount > 0,
        retry: missing ? undefined : this.#retry,
      },
      base,
    );
  }

  #renderLoading(): TemplateResult {
    return html`<slot>
      <div aria-busy="true">
        <p class="visually-hidden">${this.#base.texts.loading}</p>
        <div class="picture"></div>
        <div class="line"></div>
        <div class="line"></div>
        <div class="line"></div>
      </div>
    </slot>`;
  }

  #renderCampaign(campaign: Campaign, stale: boolean): TemplateResult {
    const {texts} = this.#locale;
    const base = this.#base.texts;
    const level = this.headingLevel + 1;
    const {story, needs, budget, aftercare, whoDoesWhat, pledging, timeZone, state} = campaign;
    const src = campaign.image && safeUrl(campaign.image.url, page().api.base);
    return html`<div class="campaign">
      <header part="header">
        <p class="state ${state}" part="state">${base.states[state]}</p>
        <div class="title" part="title">${heading(this.headingLevel, campaign.title)}</div>
        <p class="summary">${campaign.summary}</p>
        <p class="quiet">${[campaign.organiser, campaign.place].filter(Boolean).join(' · ')}</p>
      </header>
      ${
        src
          ? html`<div class="picture" part="picture">
              <img
                src=${src}
                alt=${campaign.image?.alt ?? ''}
                width=${campaign.image?.width ?? 3}
                height=${campaign.image?.height ?? 2}
                decoding="async"
              />
            </div>`
          : nothing
      }
      ${this.#renderPanel(campaign, stale)}
      <div class="main">
        ${this.#section(story.length, texts.story, () => renderBlocks(story, level + 1))}
        ${this.#section(
          needs.length,
          texts.needs,
          () =>
            html`<ul class="needs" part="needs">
              ${needs.map((need) => renderNeed(need, this.#base, renderNeedDetails(need, timeZone, this.#locale)))}
            </ul>`,
        )}
        ${this.#section(
          budget.some(({cents}) => cents > 0),
          texts.budget,
          () => renderBudget(budget, this.#locale),
        )}
        ${this.#section(whoDoesWhat.length, texts.whoDoesWhat, () => renderRoles(whoDoesWhat, this.#locale))}
        ${this.#section(aftercare, texts.aftercare, (plan) => renderAftercare(plan, this.#locale))}
        ${this.#section(true, texts.agreements, () => renderAgreements(campaign, this.#locale))}
        ${this.#renderUpdates(campaign, level)}${this.#renderSupporters(campaign)}
        <section part="section" aria-labelledby="join">
          ${heading(level, texts.join, 'join')}
          ${
            pledging.open
              ? html`<duit-pledge-form part="form" .campaign=${this.campaign}></duit-pledge-form>`
              : html`<p>${texts.closed[state] ?? texts.closed.other}</p>`
          }
        </section>
      </div>
    </div>`;
  }

  /** A section under its heading; nothing where there is nothing to say. */
  #section<T>(
    about: T,
    title: string,
    content: (about: NonNullable<T>) => unknown,
  ): TemplateResult | typeof nothing {
    if (!about) return nothing;
    return html`<section part="section">${heading(this.headingLevel + 1, title)} ${content(about)}</section>`;
  }

  #renderPanel(campaign: Campaign, stale: boolean): TemplateResult {
    const {texts, intl} = this.#locale;
    const base = this.#base.texts;
    const {pledging, deadline, state} = campaign;
    const days = daysLeft(deadline, Date.now());
    const note = pledging.open
      ? base.daysLeft(days, formatNumber(days, intl))
      : (texts.closed[state] ?? texts.closed.other);
    return html`<aside part="panel" aria-label=${texts.progress}>
      ${renderReadiness(campaign, this.#base)}
      <p class="number">${supportersText(campaign, this.#base)}</p>
      <p class="number quiet">${note}</p>
      ${
        pledging.open
          ? html`<button type="button" class="button" part="join" @click=${this.#join}>${texts.join}</button>`
          : nothing
      }
      ${stale ? html`<p class="quiet small" role="status">${base.stale}</p>` : nothing}
    </aside>`;
  }

  #renderUpdates({updates, timeZone}: Campaign, level: number): TemplateResult | typeof nothing {
    const list = this.#updates;
    // The campaign brings the newest three, so fewer than that are all there are.
    const more = list.items ? list.hasMore : updates.length > 2;
    return this.#section(updates.length, this.#locale.texts.updates, () => [
      (list.items ?? updates).map((update) => renderUpdate(update, timeZone, level + 1, this.#locale)),
      this.#renderMore(list, more, '.update', this.#locale.texts.moreUpdates),
    ]);
  }

  #renderSupporters({supporters, pledging}: Campaign): TemplateResult | typeof nothing {
    const {texts} = this.#locale;
    const list = this.#supporters;
    return this.#section(supporters, texts.supporters, () => [
      pledging.moderated ? html`<p class="quiet small">${texts.moderated}</p>` : nothing,
      html`<ul class="supporters">
        ${list.items?.map((supporter) => renderSupporter(supporter, this.#locale, this.#base.texts))}
      </ul>`,
      this.#renderMore(list, list.hasMore, '.supporter', texts.moreSupporters),
    ]);
  }

  #renderMore(list: PagesController<unknown>, more: boolean, selector: string, label: string): unknown {
    return [
      html`<p role="status" class="quiet">${list.failed ? this.#locale.texts.pageFailed : nothing}</p>`,
      more
        ? html`<button
            type="button"
            class="button secondary"
            part="more"
            aria-disabled=${list.busy}
            @click=${() => this.#more(list, selector)}
          >
            ${label}
          </button>`
        : nothing,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-campaign': DuitCampaign;
  }
}
