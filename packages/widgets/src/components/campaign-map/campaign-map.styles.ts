import {css} from 'lit';

/** The map and its list. Rules for `leaflet-…` are those of Leaflet's own sheet that a map of tiles needs. */
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

  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-zoom-animated,
  .pin {
    position: absolute;
    /* Leaflet counts from the left, in every language. */
    direction: ltr;
    inset-inline-start: 0;
    top: 0;
  }

  .leaflet-container {
    position: relative;
    overflow: hidden;
    direction: ltr;
    touch-action: pan-x pan-y;
    cursor: grab;
    -webkit-tap-highlight-color: transparent;
  }

  .leaflet-touch-drag.leaflet-touch-zoom {
    touch-action: none;
  }

  .leaflet-dragging .leaflet-container,
  .leaflet-container:active {
    cursor: grabbing;
  }

  .leaflet-tile {
    visibility: hidden;
    inline-size: 256px;
    block-size: 256px;
    max-inline-size: none;
    user-select: none;
    -webkit-user-drag: none;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-pane {
    z-index: 400;
  }

  .leaflet-tile-pane {
    z-index: 200;
  }

  /* Pictures are light; on a dark page they are dimmed. */
  .leaflet-map-pane::after {
    content: '';
    position: absolute;
    z-index: 300;
    inset: -9999px;
    background: light-dark(transparent, rgb(0 0 0 / 40%));
    pointer-events: none;
  }

  .leaflet-marker-pane {
    z-index: 600;
  }

  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }

  .leaflet-zoom-anim .leaflet-tile,
  .leaflet-pan-anim .leaflet-tile {
    transition: none;
  }

  .pin {
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .pin svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .pin path {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .pin circle,
  .pin text {
    fill: var(--_accent-text);
  }

  .pin text {
    font: inherit;
    font-size: 14px;
    font-weight: 700;
    text-anchor: middle;
  }

  .pin[aria-pressed='true'] path {
    fill: var(--_text);
  }

  .pin[aria-pressed='true'] :is(circle, text) {
    fill: var(--_surface);
  }

  .pin[aria-pressed='true'] svg {
    scale: 1.2;
    transform-origin: 50% 95%;
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
    .pin {
      forced-color-adjust: none;
    }

    .pin path {
      fill: ButtonFace;
      stroke: ButtonText;
    }

    .pin circle,
    .pin text {
      fill: ButtonText;
    }

    .pin[aria-pressed='true'] path {
      fill: Highlight;
    }

    .pin[aria-pressed='true'] :is(circle, text) {
      fill: HighlightText;
    }

    .point[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
