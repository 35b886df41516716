import { css } from 'lit';

export const styles = css`
  :host {
    --_avatar: var(--axero-avatar, 64px);
  }
  .card {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  .profile {
    flex: none;
    line-height: 0;
    border-radius: 50%;
  }
  .letter {
    font-size: 1.5em;
    line-height: 1;
  }
  .line {
    margin: 0;
    line-height: 1.45;
  }
  .name {
    font-size: 1.25em;
  }
  .card .name,
  .card .mail {
    height: auto;
    min-height: 1.45em;
    white-space: normal;
  }
`;
