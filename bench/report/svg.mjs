const COLOURS = ['#1d6fb8', '#d1603d', '#3f8f5f', '#7a5aa6', '#8a7020'];
const INK = '#333';

const escaped = (text) => String(text).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Writes a number with the digits that matter. */
function short(value) {
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
 * @param {{ title: string, series: string[], rows: [string, number[]][] }} chart
 */
export function bars({ title, series, rows }) {
  const [left, width, thick, gap] = [230, 760, 16, 12];
  const most = Math.max(...rows.flatMap(([, found]) => found));
  const scale = (value) => (Math.max(0, value) / most) * (width - left - 110);
  const parts = legend(series, 16, 46);
  let y = 66;
  for (const [name, found] of rows) {
    parts.push(text(left - 10, y + (thick * series.length) / 2 + 4, name, { anchor: 'end' }));
    for (const [at, value] of found.entries()) {
      const long = scale(value);
      parts.push(
        `<rect x="${left}" y="${y}" width="${long.toFixed(1)}" height="${thick - 2}" fill="${COLOURS[at]}"/>`,
        text(left + long + 6, y + thick - 5, short(value), { size: 11 }),
      );
      y += thick;
    }
    y += gap;
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
    at += 28 + name.length * 6.3;
    return parts;
  });
}
