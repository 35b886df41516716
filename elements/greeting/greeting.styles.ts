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
  .words {
    flex: 1;
    min-width: 0;
  }
  .profile {
    flex: none;
    line-height: 0;
    border-radius: 50%;
  }
  .letter {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1;
  }
  .name,
  .detail {
    height: 1.45em;
    margin: 0;
    overflow: hidden;
    line-height: 1.45;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-size: 1.25em;
    font-weight: 600;
  }
  .wide {
    width: 55%;
  }
  .narrow {
    width: 30%;
  }
`;
