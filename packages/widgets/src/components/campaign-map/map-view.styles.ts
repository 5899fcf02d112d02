import {css} from 'lit';

/** What is on the map. Rules for `leaflet-…` are those of Leaflet's own sheet that a map of tiles needs. */
export const styles = css`
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
  }
`;
