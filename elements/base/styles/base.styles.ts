import { css } from 'lit';

/** The public tokens with their defaults, and what all elements look like. */
export const baseStyles = css`
  :host {
    --_accent: var(--axero-accent, light-dark(#1b5e9e, #8fc1f2));
    --_text: var(--axero-text, currentColor);
    --_muted: var(--axero-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_border: var(--axero-border, color-mix(in srgb, currentColor 18%, transparent));
    --_surface: var(--axero-surface, transparent);
    --_danger: var(--axero-danger, light-dark(#a3261b, #ff9c90));
    --_success: var(--axero-success, light-dark(#1d6b35, #84d69c));
    --_radius: var(--axero-radius, 6px);
    --_space: var(--axero-space, 8px);
    --_avatar: var(--axero-avatar, 40px);
    --_focus: var(--axero-focus, 2px solid var(--_accent));
    --_font-size: var(--axero-font-size, inherit);
    --_line: var(--axero-line, 1.45);
    --_shadow: var(--axero-shadow, none);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font-size: var(--_font-size);
    line-height: var(--_line) !important;
    letter-spacing: normal !important;
    text-align: start;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    word-break: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    list-style: none !important;
    -webkit-text-fill-color: currentColor !important;
    visibility: visible;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --_text: var(--axero-text, #ececec);
    --_surface: var(--axero-surface, #1d2126);
  }
  :host([theme='light']) {
    color-scheme: light;
    --_text: var(--axero-text, #22272c);
    --_surface: var(--axero-surface, #fff);
  }
  :host([hidden]),
  :host([gone]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .box {
    width: 100%;
    background: var(--_surface);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
  }
  .heading,
  button,
  label,
  th {
    overflow-wrap: break-word;
  }
  button > span,
  label > span {
    min-width: 0;
  }
  :host([theme]) .box {
    padding: calc(var(--_space) * 2);
  }
  .heading {
    margin: 0 0 var(--_space);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* A text in another direction stays at the side of the others. */
  [dir='auto']:not(input, textarea) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--_accent);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-height: 36px;
    padding: 4px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  button[disabled],
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  button.main {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  input,
  select,
  textarea {
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
  }
  :is(input, textarea):placeholder-shown {
    direction: inherit;
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .message {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .message.problem {
    border-inline-start: 4px solid var(--_danger);
  }
  .message p {
    margin: 0 0 4px;
  }
  .message strong {
    font-weight: 600;
  }
  .message button {
    margin-top: var(--_space);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin-top: var(--_space);
    padding-top: var(--_space);
    border-top: 1px solid var(--_border);
  }
  .debug {
    overflow-x: auto;
  }
  .debug button {
    white-space: nowrap;
    min-height: 24px;
    padding: 0 8px;
  }
  .avatar,
  .avatar.bone {
    flex: none;
    width: var(--_avatar);
    height: var(--_avatar);
    border-radius: 50%;
    object-fit: cover;
    background: var(--_border);
  }
  .bone {
    display: inline-block;
    min-height: 0.8em;
    border-radius: 4px;
    background: var(--_border);
    vertical-align: middle;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
      background: Canvas;
    }
    .message.problem {
      border-inline-start-color: Mark;
    }
  }
`;
