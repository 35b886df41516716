// Written by `npm run generate` from api/; do not edit.

/** The choice for one question. Evidence: the vendor's request collection. */
export interface SurveyVote {
  QuestionID: number;
  ChoiceID: number;
  [field: string]: unknown;
}
