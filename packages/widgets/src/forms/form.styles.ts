import {css} from 'lit';

/** Sections, needs, choices, steppers, summaries: what the pledge form and changing a pledge share. */
export const formStyles = css`
  form,
  .section {
    display: grid;
    gap: var(--_space-5);
    /* A grid item is as wide as its widest word unless it may shrink. */
    min-inline-size: 0;
  }

  h2,
  h3 {
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.25em;
  }

  h4 {
    font-size: 1.125em;
    line-height: 1.3;
  }

  /* Focused by program, to be read out; there is nothing to press. */
  h2:focus,
  .notice:focus {
    outline: none;
    box-shadow: none;
  }

  p,
  li {
    max-inline-size: 65ch;
  }

  .section {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .section + .section {
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }

  .section > .field:not(.wide),
  .need .field {
    max-inline-size: 32rem;
  }

  legend {
    padding: 0;
  }

  legend h3 {
    margin-block-end: var(--_space-4);
  }

  .label {
    margin-block-end: var(--_space-1);
  }

  .hint {
    display: block;
    font-weight: 400;
  }

  .summary,
  .notice,
  .pledging {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line-strong);
    border-inline-start-width: 6px;
    border-radius: var(--_radius-small);
    background: var(--_surface-sunken);
  }

  .summary {
    border: 3px solid var(--_error);
    background: var(--_surface);
  }

  .summary h3 {
    display: flex;
    gap: var(--_space-2);
    font-size: 1.125em;
  }

  .summary .icon,
  .summary a {
    color: var(--_error);
  }

  .summary a {
    display: inline-block;
    padding-block: 0.25rem;
    font-weight: 600;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-5);
    max-inline-size: none;
  }

  .needs {
    display: grid;
    gap: var(--_space-4);
  }

  .need {
    display: grid;
    gap: var(--_space-2) var(--_space-4);
    max-inline-size: none;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .need > .field {
    margin-block-start: var(--_space-2);
  }

  .kind {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: 0.875em;
    font-weight: 600;
  }

  .goods .icon,
  .goods .kind {
    color: var(--_kind-goods);
  }

  .time .icon,
  .time .kind {
    color: var(--_kind-time);
  }

  .knowledge .icon,
  .knowledge .kind {
    color: var(--_kind-knowledge);
  }

  .money .icon,
  .money .kind {
    color: var(--_kind-money);
  }

  .standing {
    color: var(--_text-quiet);
    font-weight: 600;
  }

  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .stepper .input {
    inline-size: 5.5rem;
    text-align: center;
  }

  .stepper .button {
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }

  .stepper .button:disabled {
    border-color: var(--_line);
    color: var(--_text-quiet);
    cursor: default;
    opacity: 1;
  }

  .choices {
    display: grid;
    gap: var(--_space-2);
  }

  .choices.row {
    display: flex;
    flex-wrap: wrap;
  }

  .tile {
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .tile:has(:checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    background: var(--_surface-sunken);
  }

  .choice {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .choices:not(.row) .tile {
    inline-size: 100%;
  }

  .choice span {
    min-inline-size: 0;
  }

  .choice:has(:disabled) {
    color: var(--_text-quiet);
    cursor: default;
  }

  .badge {
    display: inline-block;
    padding-inline: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    color: var(--_text-quiet);
    font-size: 0.875em;
  }

  textarea.input {
    display: block;
    min-block-size: 7rem;
    resize: vertical;
  }

  @media (forced-colors: active) {
    .tile:has(:checked) {
      outline: 3px solid Highlight;
    }

    .stepper .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
