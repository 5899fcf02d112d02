import {html} from 'lit';
import {DuitElement} from '../../internal/duit-element.js';

/** Shows the page's own content until the element is built. */
export class DuitCampaignCard extends DuitElement {
  protected override render() {
    return html`<slot></slot>`;
  }
}
