const COLOURS = ['#1d6fb8', '#d1603d', '#3f8f5f', '#7a5aa6', '#8a7020'];
const INK = '#333';
const GRID = '#ddd';

const escaped = (text) => String(text).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A number as a person reads it. */
export function short(value) {
  if (!Number.isFinite(value)) return '';
  const size = Math.abs(value);
  if (size >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  if (size >= 1e4) return `${Number((value / 1e3).toPrecision(3))}k`;
  return String(size >= 100 ? Math.round(value) : Number(value.toPrecision(size >= 1 ? 3 : 2)));
}

function text(x, y, words, { anchor = 'start', size = 12, colour = INK, bold = false } = {}) {
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="${size}" fill="${colour}"${weight}>${escaped(words)}</text>`;
}

function drawing(width, height, title, parts) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(16, 24, title, { size: 14, bold: true }),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/**
 * Horizontal bars, one group for each name and one bar for each series.
 * @param {{ title: string, unit?: string, mark?: number, series: string[], rows: [string, (number | undefined)[]][] }} chart
 */
export function bars({ title, unit = '', mark, series, rows }) {
  const [left, width, thick, gap] = [230, 760, 16, 12];
  const values = rows.flatMap(([, found]) => found).filter((value) => value !== undefined);
  const most = Math.max(mark ?? 0, ...values);
  const scale = (value) => (Math.max(0, value) / most) * (width - left - 110);
  const parts = [];
  let y = series.length > 1 ? 66 : 44;
  const top = y - 4;
  if (series.length > 1) parts.push(...legend(series, left, 46));
  for (const [name, found] of rows) {
    parts.push(text(left - 10, y + (thick * series.length) / 2 + 4, name, { anchor: 'end' }));
    for (const [at, value] of found.entries()) {
      if (value !== undefined) {
        const long = scale(value);
        parts.push(
          `<rect x="${left}" y="${y}" width="${long.toFixed(1)}" height="${thick - 2}" fill="${COLOURS[at]}"/>`,
        );
        parts.push(text(left + long + 6, y + thick - 5, `${short(value)}${unit}`, { size: 11 }));
      }
      y += thick;
    }
    y += gap;
  }
  if (mark !== undefined) {
    const x = left + scale(mark);
    parts.push(
      `<line x1="${x}" x2="${x}" y1="${top}" y2="${y - gap}" stroke="${INK}" stroke-dasharray="4 3"/>`,
    );
  }
  return drawing(width, y + 8, title, parts);
}

function legend(series, x, y) {
  let at = x;
  return series.flatMap((name, index) => {
    const parts = [
      `<rect x="${at}" y="${y - 9}" width="10" height="10" fill="${COLOURS[index]}"/>`,
      text(at + 15, y, name),
    ];
    at += 40 + name.length * 7;
    return parts;
  });
}

/** Powers of ten around the values; the axis of a cost that grows. */
function decades(values) {
  const positive = values.filter((value) => value > 0);
  const from = Math.floor(Math.log10(Math.min(...positive)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...positive)) - 1e-9));
  return { from, to, ticks: Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at)) };
}

/**
 * Lines over logarithmic axes.
 * @param {{ title: string, x: string, y: string, series: Record<string, [number, number][]> }} chart
 */
export function lines({ title, x, y, series }) {
  const [width, height, left, right, top, bottom] = [760, 380, 70, 20, 70, 50];
  const points = Object.values(series).flat();
  const [across, up] = [decades(points.map(([at]) => at)), decades(points.map(([, value]) => value))];
  const place = (axis, value, from, to) =>
    from + ((Math.log10(Math.max(value, 10 ** axis.from)) - axis.from) / (axis.to - axis.from)) * (to - from);
  const atX = (value) => place(across, value, left, width - right);
  const atY = (value) => place(up, value, height - bottom, top);
  const parts = legend(Object.keys(series), left, 48);
  for (const tick of across.ticks) {
    parts.push(
      `<line x1="${atX(tick)}" x2="${atX(tick)}" y1="${top}" y2="${height - bottom}" stroke="${GRID}"/>`,
    );
    parts.push(text(atX(tick), height - bottom + 18, short(tick), { anchor: 'middle', size: 11 }));
  }
  for (const tick of up.ticks) {
    parts.push(
      `<line x1="${left}" x2="${width - right}" y1="${atY(tick)}" y2="${atY(tick)}" stroke="${GRID}"/>`,
    );
    parts.push(text(left - 8, atY(tick) + 4, short(tick), { anchor: 'end', size: 11 }));
  }
  for (const [index, line] of Object.values(series).entries()) {
    const path = line.map(([at, value]) => `${atX(at).toFixed(1)},${atY(value).toFixed(1)}`);
    parts.push(
      `<polyline points="${path.join(' ')}" fill="none" stroke="${COLOURS[index]}" stroke-width="2"/>`,
    );
    for (const pair of path) {
      const [cx, cy] = pair.split(',');
      parts.push(`<circle cx="${cx}" cy="${cy}" r="3.5" fill="${COLOURS[index]}"/>`);
    }
  }
  parts.push(text((left + width) / 2, height - 12, x, { anchor: 'middle' }));
  parts.push(text(left, 66, y, { size: 11 }));
  return drawing(width, height, title, parts);
}
