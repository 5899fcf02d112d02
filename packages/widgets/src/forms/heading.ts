import {html, nothing, type TemplateResult} from 'lit';

/**
 * A heading of the asked level in the page's own outline; it can take the focus by script.
 *
 * @param level from 1; what is deeper than HTML goes becomes 6
 * @param id unique within the shadow root
 */
export const heading = (level: number, content: unknown, id?: string): TemplateResult => html`
  <div class="heading" role="heading" aria-level=${Math.min(6, level)} id=${id ?? nothing} tabindex="-1">
    ${content}
  </div>
`;
