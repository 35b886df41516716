import { css } from 'lit';

export const styles = css`
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
    box-shadow: inset 0 0 0 1px var(--_accent);
    text-decoration: none;
  }
  .sign {
    display: block;
  }
  .against {
    min-height: 28px;
    margin-top: 4px;
  }
  .votes .bone {
    width: 56px;
    height: 52px;
  }
  .votes .bone + .bone {
    height: 28px;
    margin-top: 4px;
  }
  @media (forced-colors: active) {
    .vote[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
