// Written by `npm run generate` from api/; do not edit.

/** The choice for one question. Evidence: the vendor's request collection. */
export interface SurveyVote {
  QuestionID: number;
  /** A question with one choice. */
  ChoiceID: number;
  /** A question with check boxes: the ids, separated by commas. */
  CheckBoxChoiceCsv?: string;
  /** A question that is answered by a text. */
  TextBoxChoiceText?: string;
}

/**
 * A survey. It has questions with a QuestionID and choices with a ChoiceID; the names of these lists
 * are unknown. Evidence: inferred.
 */
export interface Survey {
  SurveyID?: number;
  [field: string]: unknown;
}
