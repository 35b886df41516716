// Written by `npm run generate` from api/; do not edit.

/** What Copilot answers. Evidence: the vendor's documentation. */
export interface CopilotAnswer {
  Conversation_id: string;
  Response_id: string;
  /** The answer; the documented sample has a placeholder in it. */
  Message?: Record<string, unknown>;
  /** Markdown list of links to sources, each with a score. */
  Footer?: string;
  /** Steps of the search. */
  Logs?: string[];
}

/** Feedback on an answer of Copilot. Evidence: the vendor's documentation. */
export interface CopilotFeedback {
  Date_iso?: string;
  FeedbackType?: string;
  FeedbackIssues?: string[];
  FeedbackText?: string;
  /** Seconds since 1970. */
  Timestamp?: number;
}

/**
 * A question to Copilot with its answer; the documented sample is cut after these fields. Evidence:
 * the vendor's documentation.
 */
export interface CopilotInteraction {
  Duration?: number;
  DiscussionId: string;
  InteractionId: string;
  Question?: string;
  /** Markdown. */
  Response?: string;
}
