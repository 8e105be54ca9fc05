/** A place on the flat map of Europe, in metres. */
export interface ProjectedPoint {
  readonly easting: number;
  readonly northing: number;
}

// The ellipsoid GRS 1980 (of ETRS89; it differs from WGS 84 by less than a millimetre) and the grid ETRS89-extended / LAEA
// Europe, EPSG:3035.
const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257222101;
const originLatitude = radians(52);
const originLongitude = radians(10);
const falseEasting = 4_321_000;
const falseNorthing = 3_210_000;

const squaredEccentricity = flattening * (2 - flattening);
const eccentricity = Math.sqrt(squaredEccentricity);
const authalicPole = authalic(Math.PI / 2);
const originAuthalicLatitude = Math.asin(authalic(originLatitude) / authalicPole);
const authalicRadius = semiMajorAxis * Math.sqrt(authalicPole / 2);
const scale =
  (semiMajorAxis * Math.cos(originLatitude)) /
  Math.sqrt(1 - squaredEccentricity * Math.sin(originLatitude) ** 2) /
  (authalicRadius * Math.cos(originAuthalicLatitude));

/**
 * Where a longitude and latitude (degrees, WGS 84 or ETRS89) lie in Lambert's azimuthal equal-area projection of Europe:
 * areas keep their proportions, so that a large country is not made larger. Undefined for the one point opposite of the
 * centre, and for what is no place.
 * Source: IOGP, Geomatics Guidance Note 7, part 2, method 9820 (Lambert Azimuthal Equal Area), after Snyder (1987), p. 187.
 *
 * @example laeaEurope(5, 50) // { easting: 3962799.45, northing: 2999718.85 }
 */
export function laeaEurope(longitude: number, latitude: number): ProjectedPoint | undefined {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360)) return undefined;
  const beta = Math.asin(clamped(authalic(radians(latitude)) / authalicPole));
  const turn = radians(longitude) - originLongitude;
  const nearness =
    1 +
    Math.sin(originAuthalicLatitude) * Math.sin(beta) +
    Math.cos(originAuthalicLatitude) * Math.cos(beta) * Math.cos(turn);
  if (nearness < 1e-12) return undefined;
  const radius = authalicRadius * Math.sqrt(2 / nearness);
  return {
    easting: falseEasting + radius * scale * Math.cos(beta) * Math.sin(turn),
    northing:
      falseNorthing +
      (radius / scale) *
        (Math.cos(originAuthalicLatitude) * Math.sin(beta) -
          Math.sin(originAuthalicLatitude) * Math.cos(beta) * Math.cos(turn)),
  };
}

/** The quantity `q` of the source: it gives the latitude on a sphere of equal area. */
function authalic(latitude: number): number {
  const sine = Math.sin(latitude);
  const product = eccentricity * sine;
  return (
    (1 - squaredEccentricity) *
    (sine / (1 - product * product) - Math.log((1 - product) / (1 + product)) / (2 * eccentricity))
  );
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function clamped(sine: number): number {
  return Math.min(1, Math.max(-1, sine));
}
