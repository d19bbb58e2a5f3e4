/** One measured size. */
export interface Growth {
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const [width, height, left, right, top, bottom] = [760, 460, 90, 700, 60, 400];

/** Time and memory of an import against its rows, both axes by powers of ten, as an SVG that prints in black. */
export function growthPlot(measured: readonly Growth[]): string {
  const x = (rows: number) => left + ((Math.log10(rows) - 4) / 2.5) * (right - left);
  const y = (value: number) => bottom - ((Math.log10(value) + 2) / 5) * (bottom - top);
  const line = (pick: (growth: Growth) => number, dash: string) =>
    `<polyline fill="none" stroke="#000" stroke-width="2" stroke-dasharray="${dash}" points="${measured
      .map((growth) => `${x(growth.rows).toFixed(1)},${y(pick(growth)).toFixed(1)}`)
      .join(' ')}"/>`;
  const dots = (pick: (growth: Growth) => number, unit: string, below: number) =>
    measured.map((growth) => {
      const [at, value] = [x(growth.rows), pick(growth)];
      const label = value < 10 ? value.toFixed(2) : value.toFixed(0);
      return `<circle cx="${at.toFixed(1)}" cy="${y(value).toFixed(1)}" r="4"/><text x="${at.toFixed(1)}" y="${(y(value) + below).toFixed(1)}" text-anchor="middle">${label} ${unit}</text>`;
    });
  const grid = [-2, -1, 0, 1, 2, 3].map((power) => {
    const at = y(10 ** power).toFixed(1);
    return `<line x1="${left}" x2="${right}" y1="${at}" y2="${at}" stroke="#ccc"/><text x="${left - 10}" y="${at}" dy="4" text-anchor="end">${10 ** power}</text>`;
  });
  const ticks = measured.map(
    ({ rows }) =>
      `<text x="${x(rows).toFixed(1)}" y="${bottom + 22}" text-anchor="middle">${rows.toLocaleString('en-US')}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="title">`,
    '<title id="title">导入检查对象名录：用时与内存随行数的增长 / Import of targets: time and memory against rows</title>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="${left}" y="28" font-size="16">导入检查对象名录：用时（秒，实线）与内存峰值（MB，虚线）</text>`,
    `<text x="${left}" y="46">Import of targets: seconds (solid) and peak megabytes (dashed), both axes logarithmic</text>`,
    ...grid,
    ...ticks,
    line(({ seconds }) => seconds, ''),
    ...dots(({ seconds }) => seconds, 's', 20),
    line(({ megabytes }) => megabytes, '6 4'),
    ...dots(({ megabytes }) => megabytes, 'MB', -10),
    `<text x="${(left + right) / 2}" y="${bottom + 44}" text-anchor="middle">行数 rows</text>`,
    '</svg>\n',
  ].join('\n');
}
