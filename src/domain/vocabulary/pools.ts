import type { BandId, CentreId, PeriodId } from './ids.ts';

/** A pool: the places of one centre, for one period and one band. */
export interface Pool {
  readonly centre: CentreId;
  readonly period: PeriodId;
  readonly band: BandId;
}

/** A pool as a key of maps. */
export type PoolKey = string & { readonly PoolKey: unique symbol };

export const poolKey = (pool: Pool): PoolKey => `${pool.centre}/${pool.period}/${pool.band}` as PoolKey;

export function poolOf(key: PoolKey): Pool {
  const [centre, period, band] = key.split('/') as [CentreId, PeriodId, BandId];
  return { centre, period, band };
}
