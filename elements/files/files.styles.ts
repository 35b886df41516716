import { css } from 'lit';

export const styles = css`
  .kind,
  .kind.bone {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 40px;
    height: 40px;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 11px;
    font-weight: 600;
  }
  .get {
    flex: none;
    padding: 4px;
  }
  .adding {
    margin: 0 0 calc(var(--_space) * 1.5);
    padding: var(--_space);
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
  }
  .adding.over {
    border-style: solid;
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--_space);
    min-height: 40px;
  }
  .choose input {
    flex: 1 1 180px;
    width: auto;
    min-width: 0;
    max-width: 100%;
    height: 40px;
    margin: 0;
    padding: 9px 0 7px;
    border: 0;
  }
  .uploads {
    display: grid;
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .upload {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .upload .line {
    flex: 1 1 140px;
  }
  progress {
    flex: 0 1 120px;
    min-width: 60px;
    height: 10px;
    accent-color: var(--_accent);
  }
  .figure {
    min-width: 3em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .narrow {
    width: 120px;
  }
`;
