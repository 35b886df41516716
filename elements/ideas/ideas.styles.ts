import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
  }
  .item {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 1.5);
  }
  .votes {
    display: flex;
    flex: none;
    flex-direction: column;
    width: 56px;
  }
  .vote {
    display: block;
    width: 100%;
    min-height: 52px;
    padding: 2px 4px;
    overflow: hidden;
    line-height: 1.25;
    text-align: center;
  }
  span.vote {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding-top: 14px;
  }
  .vote[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .sign {
    display: block;
  }
  .against {
    min-height: 28px;
    margin-top: 4px;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .line {
    display: block;
    height: 1.45em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .line > * {
    unicode-bidi: isolate;
  }
  .line > * + *::before {
    content: ' · ' / '';
  }
  .unsaved {
    margin: 0;
    color: var(--_danger);
  }
  .votes .bone {
    width: 56px;
    height: 52px;
  }
  .votes .bone + .bone {
    height: 28px;
    margin-top: 4px;
  }
  .wide {
    width: 60%;
  }
  .full {
    width: 90%;
  }
  .narrow {
    width: 40%;
  }
  @media (forced-colors: active) {
    .vote[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
