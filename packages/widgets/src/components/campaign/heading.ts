import {html, type TemplateResult} from 'lit';

/**
 * A heading of the asked level, so that it stands in the page's own outline, which no template can name by
 * its tag. It can take the focus by script: the button at the top jumps to one.
 *
 * @param level 1 to 6; what lies outside becomes the nearest
 * @param id unique within the shadow root, for `aria-labelledby`
 */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const within = Math.min(6, Math.max(1, level));
  return html`<div class="heading" role="heading" aria-level=${within} id=${id ?? ''} tabindex="-1">
    ${content}
  </div>`;
}
