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

  .need .heading,
  .summary .heading {
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

  .hint {
    display: block;
    font-weight: 400;
  }

  .summary,
  .need {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .summary {
    border-color: var(--_accent);
    border-inline-start-width: 6px;
    background: var(--_surface-sunken);
  }

  #summary {
    border: 3px solid var(--_error);
    background: var(--_surface);
  }

  #summary a {
    display: inline-block;
    padding-block: var(--_space-1);
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

  .need > .field {
    margin-block-start: var(--_space-2);
  }

  .kind,
  .line {
    display: flex;
    gap: var(--_space-2);
  }

  .kind {
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

  :is(.kind, .line) .icon {
    color: var(--_kind);
  }

  .standing {
    color: var(--_text-quiet);
    font-weight: 600;
  }

  .stepper .input {
    inline-size: 5rem;
    text-align: center;
  }

  .stepper .button {
    padding: 0;
    font-size: 1.25em;
  }

  .stepper .button:disabled {
    border-color: var(--_line);
    color: var(--_text-quiet);
    cursor: default;
    opacity: 1;
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

  textarea {
    resize: vertical;
  }

  .steps {
    padding-inline-start: 1.5rem;
  }
`;
