/**
 * What the press report of the first half of 2024 published (DOMAIN 4). The generator aims at these numbers; the
 * figures themselves are always computed from the imported database.
 */
export const PUBLISHED = {
  validProducts: 393,
  producers: { enterprise: 53, cooperative: 89, household: 74 },
  listedOnVoso: 160,
  listedOnPostmart: 108,
  expiredInRenewal: 71,
  openSalesPoints: 23,
  growingAreas: { now: 60, yearBefore: 48 },
  packingFacilities: { now: 9, yearBefore: 8 },
  vietgapCrops: { hectaresHundredths: 32_235, holders: 27 },
} as const

/** About three quarters three stars and a quarter four, as reported for the end of 2023. */
export const FOUR_STAR_SHARE = 0.24
