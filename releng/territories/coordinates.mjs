/*
 * One point for each commune from the GeoNames list of places, and none where the list is plainly wrong.
 *
 * A place belongs to the commune whose INSEE code it carries (today's or an old one); in Polynésie, where places carry
 * none, to the commune of the same name. Of several places the one named like the commune is taken, else the one named
 * like a former commune that is part of it, else the most inhabited; quarters come last.
 */

/** Departments of islands hundreds of kilometres apart: no distance in them is suspicious. */
const SCATTERED = new Set(['984', '987'])
const COUNTRY = { GP: '971', MQ: '972', GF: '973', RE: '974', PM: '975', YT: '976', BL: '977', MF: '978', TF: '984', WF: '986', PF: '987', NC: '988' }
/** Fields of a line of GeoNames. */
const [NAME, ALTERNATES, LATITUDE, LONGITUDE, FEATURE, COUNTRY_CODE, ADMIN1, ADMIN4, POPULATION] = [1, 3, 4, 5, 7, 8, 10, 13, 14]

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim()
    .replace(/^(l|le|la|les) /, '')

const grouped = (items, keysOf) => {
  const groups = new Map()
  for (const item of items) for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item])
  return groups
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** Great-circle distance in kilometres (haversine, radius 6,371 km). */
function kilometres([lat1, lon1], [lat2, lon2]) {
  const radians = Math.PI / 180
  const half = (degrees) => Math.sin((degrees * radians) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1)))
}

/** @returns function from a place to the code of its commune, or undefined. */
function communeOf(communes) {
  const current = new Map(communes.map((c) => [c.code, c]))
  const old = new Map(communes.flatMap((c) => (c.anciensCodes ?? []).map((code) => [code, c.code])))
  const alone = grouped(communes, (c) => [c.departement])
  const named = new Map(communes.map((c) => [`${c.departement} ${plain(c.nom)}`, c.code]))
  return (place) => {
    const department = COUNTRY[place[COUNTRY_CODE]]
    for (let field = ADMIN4; field >= ADMIN1; field--) {
      const code = current.has(place[field]) ? place[field] : old.get(place[field])
      if (code && (department === undefined || current.get(code).departement === department)) return code
    }
    if (alone.get(department)?.length === 1) return alone.get(department)[0].code
    return department && named.get(`${department} ${plain(place[NAME])}`)
  }
}

/** @returns the place that stands for the commune best. */
function best(places, commune, formerNames) {
  const wanted = plain(commune.nom)
  const rank = (place) => {
    const names = [place[NAME], ...place[ALTERNATES].split(',')].map(plain)
    if (names[0] === wanted) return 0
    if (names.includes(wanted)) return 1
    if (place[FEATURE] === 'PPLX') return 4
    return names.some((name) => formerNames.includes(name)) ? 2 : 3
  }
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .sort((a, b) => Number(a.rank > 1) - Number(b.rank > 1) || a.rank - b.rank || b.place[POPULATION] - a.place[POPULATION])[0].place
}

/**
 * Points far from all of their département: more than 5.5 times the median distance from its median point. Right points
 * reach 4.7 times (the far ends of Haute-Garonne and Pyrénées-Orientales).
 */
function farFromDepartment(located) {
  const wrong = []
  for (const [department, group] of grouped(located, (l) => [l.commune.departement])) {
    if (SCATTERED.has(department) || group.length < 5) continue
    const centre = [median(group.map((l) => l.at[0])), median(group.map((l) => l.at[1]))]
    const distances = group.map((l) => kilometres(centre, l.at))
    const limit = 5.5 * median(distances)
    wrong.push(...group.filter((_, i) => distances[i] > limit))
  }
  return wrong
}

/**
 * Points among strangers: no commune of the same postal code or EPCI is near, while many others are nearer. These are
 * the points of a namesake in the same département, or with a digit wrong. Where no commune of the same postal code has
 * a point, an EPCI alone is weaker evidence and the limits are wider.
 */
function amongStrangers(located, epcis) {
  const epciOf = new Map(epcis.flatMap((e) => e.membres.map((m) => [m.code, e.code])))
  const byPostalCode = grouped(located, (l) => l.commune.codesPostaux ?? [])
  const byEpci = grouped(located, (l) => [epciOf.get(l.commune.code)].filter(Boolean))
  return located.filter((l) => {
    const others = (list) => (list ?? []).filter((o) => o !== l)
    const postal = (l.commune.codesPostaux ?? []).flatMap((p) => others(byPostalCode.get(p)))
    const fellows = [...postal, ...others(byEpci.get(epciOf.get(l.commune.code)))]
    if (fellows.length === 0 || l.commune.zone !== 'metro') return false
    const nearest = Math.min(...fellows.map((f) => kilometres(l.at, f.at)))
    const [far, many] = postal.length > 0 ? [15, 15] : [25, 30]
    return nearest > far && located.filter((o) => kilometres(l.at, o.at) < nearest).length - 1 >= many
  })
}

/** Points of the municipal arrondissements: GeoNames names them "Lyon 03". */
function ofArrondissements(places, arrondissements) {
  const points = new Map()
  for (const a of arrondissements) {
    const [, city, number] = a.nom.match(/^(\S+) (\d+)/)
    const place = places.find((p) => p[FEATURE] === 'PPLA5' && p[NAME].match(/^(\S+) 0?(\d+)/)?.slice(1).join() === `${city},${number}`)
    if (place) points.set(a.code, [Number(place[LATITUDE]), Number(place[LONGITUDE])])
  }
  return points
}

/**
 * @param text the GeoNames list, one place a line
 * @returns places: code of a commune → [latitude, longitude]; quarters: the same for municipal arrondissements; report:
 *     sentences that say what was dropped
 */
export function placesByCommune(text, { communes, arrondissements, epcis, formers }) {
  const countries = new Set(['FR', ...Object.keys(COUNTRY)])
  const french = text.split('\n').map((l) => l.split('\t')).filter((p) => countries.has(p[COUNTRY_CODE]))
  const codeOf = communeOf(communes)
  const candidates = grouped(french, (place) => [codeOf(place)].filter(Boolean))
  const formerNames = grouped(formers, (f) => [f.chefLieu])
  const located = communes
    .filter((c) => candidates.has(c.code))
    .map((commune) => {
      const names = (formerNames.get(commune.code) ?? []).map((f) => plain(f.nom))
      const place = best(candidates.get(commune.code), commune, names)
      return { commune, name: place[NAME], at: [Number(place[LATITUDE]), Number(place[LONGITUDE])] }
    })
  const wrong = new Set([...farFromDepartment(located), ...amongStrangers(located, epcis)])
  const report = [...wrong].map(({ commune, name, at }) => `dropped as wrong   ${commune.code} ${commune.nom} (${name} at ${at})`)
  report.unshift(`points dropped    ${wrong.size} of ${located.length}`)
  const places = new Map(located.filter((l) => !wrong.has(l)).map((l) => [l.commune.code, l.at]))
  return { places, quarters: ofArrondissements(french, arrondissements), report }
}
