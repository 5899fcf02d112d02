import {css} from 'lit';

/** Sections, needs, choices, steppers, summaries: what the pledge form and changing a pledge share. */
export const formStyles = css`
  .section {
    display: grid;
    gap: var(--_space-5);
  }

  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }

  #title {
    font-size: 1.5em;
  }

  .need .heading {
    font-size: 1.125em;
  }

  /* Focused by program, to be read out; there is nothing to press. */
  .heading:focus {
    outline: 0;
    box-shadow: none;
  }

  legend {
    inline-size: 100%;
    padding: 0;
  }

  fieldset.section > legend {
    margin-block-start: var(--_space-4);
    padding-block: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }

  form,
  p {
    max-inline-size: 42rem;
  }

  .label {
    padding-block-end: var(--_space-1);
  }

  /* Under the words, not under the box. */
  .choice + .hint {
    padding-inline-start: 36px;
  }

  .lead {
    font-size: 1.125em;
  }

  /* Live regions are there before they are filled, and take no room until then. */
  [role]:has(.error) + .buttons {
    margin-block-start: var(--_space-5);
  }

  .hint {
    display: block;
    font-weight: 400;
  }

  .need {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  #summary {
    border: 3px solid var(--_error);
    background: var(--_surface);
  }

  #summary a {
    color: var(--_error);
    font-weight: 600;
  }

  .buttons,
  .stepper,
  .need .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .choices {
    display: grid;
    gap: var(--_space-2);
  }

  .kind {
    display: flex;
    gap: var(--_space-2);
    font-size: 0.875em;
    font-weight: 600;
  }

  .goods {
    --_kind: var(--_kind-goods);
  }

  .time {
    --_kind: var(--_kind-time);
  }

  .knowledge {
    --_kind: var(--_kind-knowledge);
  }

  .money {
    --_kind: var(--_kind-money);
  }

  .icon {
    color: var(--_kind, currentColor);
  }

  .standing {
    color: var(--_text-quiet);
    font-weight: 600;
  }

  .stepper .input {
    inline-size: clamp(3rem, 20cqi, 5rem);
    text-align: center;
  }

  .stepper .button {
    padding: 0;
    font-size: 1.25em;
  }

  .tile {
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
  }

  .tile:has(:checked) {
    outline: 2px solid var(--_accent);
    background: var(--_surface-sunken);
  }

  .stepper .button:disabled,
  .choice:has(:disabled) {
    color: var(--_text-quiet);
    cursor: default;
  }

  .badge {
    display: inline-block;
    padding-inline: var(--_space-2);
    border: 1px solid var(--_line);
    border-radius: 1rem;
    font-size: 0.875em;
  }
`;
