/** A style sheet of the shadow root: a policy that forbids style elements allows it. */
export const STYLE = `
:host {
  all: initial;
  position: fixed;
  inset: auto 16px 16px auto;
  z-index: 2147483000;
  width: min(520px, calc(100vw - 32px));
  color-scheme: light dark;
  --ink: #1b1f24;
  --dim: #57606a;
  --line: #d0d7de;
  --ground: #fff;
  --alarm: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: #e6edf3;
    --dim: #9ba7b4;
    --line: #3d444d;
    --ground: #151b23;
    --alarm: #ff8a80;
  }
}
section {
  max-height: min(70vh, 640px);
  overflow: auto;
  box-sizing: border-box;
  padding: 12px 16px;
  border: 1px solid var(--line);
  border-radius: 12px;
  font: 13px/1.5 system-ui;
  color: var(--ink);
  background: var(--ground);
  box-shadow: 0 8px 24px rgb(0 0 0 / .25);
}
header { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
h2 { margin: 0; font-size: 15px; }
h3 { margin: 12px 0 4px; font-size: 13px; }
p { margin: 4px 0; }
.dim { color: var(--dim); }
.alarm { color: var(--alarm); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 2px 6px; border-bottom: 1px solid var(--line); text-align: end; }
th { font-weight: 600; color: var(--dim); }
th:first-child, td:first-child { padding-inline-start: 0; text-align: start; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; }
li { display: flex; align-items: start; justify-content: space-between; gap: 8px; padding: 6px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
button {
  flex: none;
  min-height: 28px;
  padding: 0 10px;
  border: 1px solid var(--dim);
  border-radius: 6px;
  font: inherit;
  color: inherit;
  background: none;
  cursor: pointer;
}
button:hover { background: color-mix(in srgb, currentcolor 10%, transparent); }
:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
`;
