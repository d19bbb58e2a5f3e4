import { type Identifier, identifier } from '../../core/kernel/index.js';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
/** No such division exists: nobody's code can come out. */
const division = '990100';

/**
 * A made-up unified social credit code that is well formed throughout: both check characters are right.
 *
 * @param category - the code's second character: `1` enterprise, `2` individual household
 * @param serial - below half a million; every serial gives another organisation, also beside one of the other kind
 * @basis GB 32100—2015, GB 11714
 */
export function sampleCreditCode(category: '1' | '2', serial: number): Identifier {
  const organisation = category === '1' ? serial : serial + 500_000;
  // 7919 has no factor in common with a million, so the products stay apart.
  const digits = String((organisation * 7919) % 1_000_000).padStart(6, '0');
  const body = `9${category}${division}${withOrganisationCheck(`MA${digits}`)}`;
  return identifier(`${body}${checkCharacter(body)}`);
}

function withOrganisationCheck(eight: string): string {
  const sum = [...eight].reduce(
    (total, char, at) => total + organisationAlphabet.indexOf(char) * (organisationWeights[at] ?? 0),
    0,
  );
  const check = 11 - (sum % 11);
  return `${eight}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
}

function checkCharacter(seventeen: string): string {
  let [sum, weight] = [0, 1];
  for (const char of seventeen) {
    sum += alphabet.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}
