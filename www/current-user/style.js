/**
 * Inside a shadow root, so that the page's rules do not reach in and these do not reach out. Sides are logical (`inline-start`), so that
 * the card turns with the direction of the page.
 */
export const STYLE = `
:host { all: initial; display: block; container-type: inline-size;
  --ink: #16243a; --soft: #566578; --line: #dfe6ee; --navy: #16324f; --blue: #1a63a8; --gold: #f4b942;
  font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, "Noto Naskh Arabic", sans-serif; color: var(--ink) }
.card { box-sizing: border-box; position: relative; overflow: hidden; min-height: 144px; text-align: start; color-scheme: light;
  border: 1px solid var(--line); border-radius: 14px; background: #fff; box-shadow: 0 1px 2px rgb(22 50 79 / .06), 0 8px 24px rgb(22 50 79 / .06) }
.card:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
h2 { margin: 0; font-size: 20px; line-height: 1.3; font-weight: 650; letter-spacing: -.01em; overflow-wrap: anywhere }
p { margin: 0; overflow-wrap: anywhere }
a { color: var(--blue); text-underline-offset: 2px }

.user { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 16px; padding: 0 20px 20px; align-items: end }
.user::before, .skeleton::before { content: ""; grid-column: 1 / -1; height: 68px; margin: 0 -20px;
  background: linear-gradient(105deg, var(--navy), #23578c) }
.user::after { content: ""; position: absolute; inset-block-start: -48px; inset-inline-end: 44px; width: 88px; height: 88px; border-radius: 50%; background: var(--gold) }
.picture { position: relative; box-sizing: border-box; display: grid; place-items: center; width: 84px; height: 84px; margin-block-start: -32px;
  overflow: hidden; border: 4px solid #fff; border-radius: 50%; background: #dbe7f3; color: var(--navy); font-size: 25.6px; font-weight: 650 }
.picture img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; background: inherit }
.who { align-self: center; padding-block-start: 12px; display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; min-width: 0 }
.who h2 { min-width: 0 }
.who p { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: 0 14px; color: var(--soft) }
.rank { padding: 1px 10px; border-radius: 99px; background: #fdf1d5; color: #6b4a00; font-size: 13px; font-weight: 600 }
dl { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px 16px; margin: 18px 0 0; padding-block-start: 16px; border-block-start: 1px solid var(--line) }
dt { color: var(--soft); font-size: 13px }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere }
.session::before { content: ""; display: inline-block; width: 10px; height: 10px; margin-inline-end: 8px; border-radius: 50%; background: #98a4b3 }
.session[data-state="live"]::before { background: #1f9d61 }
.session[data-state="expired"]::before { background: #c7412f }

button { font: inherit; font-weight: 600; min-height: 44px; padding: 0 20px; border: 1px solid var(--navy); border-radius: 10px; color: #fff; background: var(--navy); cursor: pointer }
button:hover { background: #1f4a75 }
button:focus-visible, a:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 10px }
.refresh { align-self: center; margin-block-start: 12px; width: 44px; padding: 0; display: grid; place-items: center; border-color: var(--line); color: var(--navy); background: #fff }
.refresh:hover { background: #eef4fa }
.icon { width: 24px; height: 24px; fill: none; stroke: currentcolor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round }
.refresh .icon { width: 20px; height: 20px }
[aria-busy="true"] .refresh .icon { animation: turn 1s linear infinite }

.waiting, .expired, .unreachable, .blocked, .refused, .broken { display: flex; gap: 18px; align-items: center; padding: 24px 20px }
.symbol { flex: none; display: grid; place-items: center; width: 56px; height: 56px; border-radius: 50%; background: #e6eef7; color: var(--navy) }
.waiting .symbol { background: #fdf1d5; color: #7a5600 }
.unreachable .symbol, .broken .symbol { background: #fdebe7; color: #a83423 }
.blocked .symbol, .refused .symbol { background: #ede9fb; color: #4a3aa0 }
.lines { min-width: 0; display: grid; gap: 6px; justify-items: start }
.lines p { color: var(--soft) }
.lines .detail { box-sizing: border-box; width: 100%; margin-block-start: 4px; padding: 8px 12px; border-inline-start: 3px solid var(--line); border-radius: 4px; background: #f5f8fb; color: var(--ink); font-size: 14px }
.lines button { margin-block-start: 8px }

.skeleton { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 8px 16px; padding: 0 20px 20px }
.skeleton::before { background: #e8eef5; margin-block-end: -8px }
.skeleton .picture { grid-row: span 2; background: #dde6f0 }
.bar { border-radius: 6px; background: linear-gradient(90deg, #e8eef5 25%, #f5f8fb 50%, #e8eef5 75%) 0 / 300% 100%; animation: shine 1.4s ease-in-out infinite }
.bar.name { align-self: end; width: 45%; height: 20px }
.bar.line { width: 65%; height: 14px }
.bar.facts { grid-column: 1 / -1; height: 44px; margin-block-start: 18px }

:host([data-current-user="compact"]) .card { min-height: 0 }
:host([data-current-user="compact"]) :is(.user, .skeleton)::before, :host([data-current-user="compact"]) .user::after, :host([data-current-user="compact"]) :is(dl, .rank, .who a, .bar.facts) { display: none }
@container (max-width: 416px) {
  .user { grid-template-columns: minmax(0, 1fr) auto }
  .who { grid-column: 1 / -1; grid-row: 3 }
  .refresh { grid-column: 2; grid-row: 2 }
  dl { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .waiting, .expired, .unreachable, .blocked, .refused, .broken { flex-direction: column; align-items: start }
  .lines button { width: 100% }
  .lines { justify-items: stretch }
}
:host([data-current-user="compact"]) :is(.user, .skeleton) { grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; padding: 12px 16px }
:host([data-current-user="compact"]) :is(.picture, .who, .refresh) { grid-area: auto; margin: 0; padding: 0 }
:host([data-current-user="compact"]) .picture { grid-row: span 2; width: 48px; height: 48px; border-width: 0; font-size: 16px }
:host([data-current-user="compact"]) .bar { grid-column: 2 }
:host([data-current-user="compact"]) h2 { font-size: 17px }
@keyframes turn { to { transform: rotate(1turn) } }
@keyframes shine { from { background-position: 100% 0 } to { background-position: -50% 0 } }
@media (prefers-reduced-motion: reduce) { .bar, .icon { animation: none !important } }
@media (forced-colors: active) { .symbol, .picture, .rank { border: 1px solid } }
`;
