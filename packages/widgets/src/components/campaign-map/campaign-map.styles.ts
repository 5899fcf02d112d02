import {css} from 'lit';

/** The list, and the frame round the map; what is on the map comes with it (`map-view.styles.ts`). */
export const styles = css`
  .both {
    display: grid;
    gap: var(--_space-4);
  }

  .frame {
    position: relative;
    block-size: clamp(16rem, 60vh, 30rem);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .canvas {
    block-size: 100%;
    background: var(--_surface-sunken);
    font: inherit;
  }

  /* Round the frame: inside, the pictures would cover it. */
  .canvas:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .frame:has(.canvas:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus-ring);
  }

  .over {
    position: absolute;
    inset-block-start: 45%;
    inset-inline: 0;
    text-align: center;
  }

  .controls {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-end: var(--_space-2);
    z-index: 700;
    display: grid;
    gap: var(--_space-1);
  }

  .controls button,
  .point {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
  }

  .controls .icon,
  .point .icon {
    color: inherit;
  }

  .point[aria-pressed='true'] {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_surface);
  }

  .caption,
  .attribution {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 700;
    padding-inline: var(--_space-2);
    background: var(--_surface);
  }

  .caption {
    inset-block-end: 2rem;
    inset-inline: var(--_space-2);
    padding-block-end: var(--_space-1);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
  }

  .attribution {
    font-size: 0.75em;
  }

  .ask {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    align-content: center;
    padding: var(--_space-5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  .ask:not(:has(p)) {
    padding: 0;
    border: 0;
    background: none;
  }

  .list {
    position: relative;
    display: grid;
    align-content: start;
    border-block-start: 1px solid var(--_line);
  }

  .list > li {
    position: relative;
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-3);
    border-block-end: 1px solid var(--_line);
  }

  .list > li[aria-current] {
    background: var(--_surface-sunken);
  }

  /* Not a border of the row: it would cut the lines between rows. */
  [aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 4px solid var(--_accent);
  }

  .list a,
  .caption a {
    display: inline-block;
    padding-block: var(--_space-1);
    font-weight: 600;
  }

  @container (min-width: 48rem) {
    .both:has(.frame:not([hidden])) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }

    .both:has(.frame:not([hidden])) .list {
      block-size: clamp(16rem, 60vh, 30rem);
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius);
      overflow: auto;
    }
  }

  @media (forced-colors: active) {
    .point[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
