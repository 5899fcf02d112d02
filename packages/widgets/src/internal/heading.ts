import {html, nothing, type TemplateResult} from 'lit';

/**
 * A heading of the asked level, so that it stands in the page's own outline, which no template can name by
 * its tag. It can take the focus by script, where a step or a section begins.
 *
 * @param level from 1; what is deeper than HTML goes becomes 6
 * @param id unique within the shadow root, for `aria-labelledby`
 */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  return html`<div
    class="heading"
    role="heading"
    aria-level=${Math.min(6, level)}
    id=${id ?? nothing}
    tabindex="-1"
  >
    ${content}
  </div>`;
}
