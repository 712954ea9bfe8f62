/*
 * Time zones of French territories: IANA names for the legal times of decree 2017-292 of 6 March 2017.
 * Clipperton has no name of its own: the decree sets eight hours behind UTC, which Etc/GMT+8 means (the sign is POSIX's).
 */
const BY_DEPARTMENT = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
  984: 'Indian/Kerguelen',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
  989: 'Etc/GMT+8',
}

const BY_COMMUNE = {
  98413: 'Indian/Reunion', // Crozet
  98414: 'Antarctica/DumontDUrville', // Terre-Adélie
  98415: 'Indian/Reunion', // Îles Éparses
  98718: 'Pacific/Marquesas', // Fatu-Hiva
  98719: 'Pacific/Gambier',
  98723: 'Pacific/Marquesas', // Hiva-Oa
  98731: 'Pacific/Marquesas', // Nuku-Hiva
  98746: 'Pacific/Marquesas', // Tahuata
  98756: 'Pacific/Marquesas', // Ua-Huka
  98757: 'Pacific/Marquesas', // Ua-Pou
}

/** @returns the IANA time zone of a commune, or of a département when its code is empty. */
export const zoneOf = ({ code, departement }) => BY_COMMUNE[code] ?? BY_DEPARTMENT[departement] ?? 'Europe/Paris'
