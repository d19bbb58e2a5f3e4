/** Issue codes of the yearly assessment. A code is for ever. */
export const assessmentIssueCodes = [
  'assessment.draw-repeated',
  'assessment.target-repeated',
  'assessment.item-unknown',
  'assessment.findings-missing',
  'assessment.findings-unexpected',
  'assessment.finding-contradictory',
  'assessment.publication-contradictory',
  'assessment.department-repeated',
  'assessment.count-impossible',
  'assessment.part-differs',
  'assessment.total-differs',
  'assessment.parts-differ',
] as const;

/** A code of `assessmentIssueCodes`. */
export type AssessmentIssueCode = (typeof assessmentIssueCodes)[number];
