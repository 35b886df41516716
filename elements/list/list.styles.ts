import { css } from 'lit';

export const styles = css`
  .photo {
    flex: none;
    width: 36px;
    height: 36px;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .debug {
    max-height: 320px;
    margin-top: calc(var(--_space) * 2);
    overflow: auto;
    border: 1px solid var(--_border);
    font-size: 13px;
  }
  .debug table {
    width: 100%;
    border-collapse: collapse;
  }
  .debug caption {
    padding: 4px 8px;
    font-weight: 600;
    text-align: start;
  }
  .debug th,
  .debug td {
    padding: 2px 8px;
    text-align: start;
    vertical-align: top;
  }
`;
