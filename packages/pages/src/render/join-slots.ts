import type {PageTexts} from '../i18n/texts.js';
import {html, NOTHING, type Html} from '../parts/html.js';

/**
 * The pledge form as plain HTML in the place that `<duit-campaign>` keeps for it, and the way to it, which stands in
 * for the element's button until there is script. Where no shadow root is known they are what they are: a link and
 * a form below the campaign.
 *
 * @param form undefined where nobody can join in, or not here
 */
export const joinSlots = (form: Html | undefined, texts: PageTexts): Html | string =>
  form
    ? html`<a slot="join" class="button" href="#join" target="_self" data-until-script
          >${texts.embed.joinHere}</a
        >
        <div slot="pledge-form" class="join" id="join">${form}</div>`
    : NOTHING;
