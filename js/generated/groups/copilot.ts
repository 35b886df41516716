// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod } from '../../client/types.ts';
import type { CopilotAnswer, CopilotFeedback, CopilotInteraction } from '../models/copilot.ts';

/** The methods of `axero.copilot`. */
export interface CopilotGroup {
  /**
   * Ask Axero Copilot.
   *
   * Answers draw on what the signed-in user may see. The answer may take long.
   *
   * `POST /api/chatbot/chat`
   *
   * Answer: The answer. Evidence: the vendor's documentation. Sources: page 105780 of the vendor's
   * documentation, the vendor's request collection.
   */
  chat(args: CopilotChatArgs, options?: CallOptions): Promise<CopilotAnswer>;
  /** The methods of `axero.copilot.feedback`. */
  readonly feedback: CopilotFeedbackGroup;
  /** The methods of `axero.copilot.conversations`. */
  readonly conversations: CopilotConversationsGroup;
}

/** The methods of `axero.copilot.feedback`. */
export interface CopilotFeedbackGroup {
  /**
   * Say whether an answer of Copilot was good.
   *
   * `POST /api/chatbot/chat/{conversation_id}/response/{response_id}/feedback`
   *
   * Answer: The feedback as it was kept. Evidence: the vendor's documentation. Sources: page 105781 of
   * the vendor's documentation, the vendor's request collection.
   */
  add(args: CopilotFeedbackAddArgs, options?: CallOptions): Promise<CopilotFeedback>;
  /**
   * Take feedback on an answer of Copilot back.
   *
   * `DELETE /api/chatbot/chat/{conversation_id}/response/{response_id}/feedback`
   *
   * Answer: The feedback that was removed, or whether it was. Its shape is inferred. Sending it twice
   * has the effect of once. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  remove<T = CopilotFeedback | boolean>(args: CopilotFeedbackRemoveArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.copilot.conversations`. */
export interface CopilotConversationsGroup {
  /**
   * List the conversations with Copilot.
   *
   * The documented sample shows a record without the envelope; whether the real answer has one is
   * unknown.
   *
   * `GET /api/analytics/copilot/conversations`
   *
   * Answer: One page of questions and answers. The answer has no envelope. Pages by the token
   * continuationToken. Access: Administrators and developers. Evidence: the vendor's documentation.
   * Sources: page 107231 of the vendor's documentation.
   */
  list: PagedMethod<CopilotConversationsListArgs, CopilotInteraction>;
}

/** The arguments of `axero.copilot.chat`. */
export interface CopilotChatArgs {
  /** The question. */
  message: string;
  /** Id of a conversation to go on with. */
  conversation_id?: string | undefined;
  /** Profile of Copilot to ask; whether its name or its id is unknown. */
  bot_profile?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.copilot.feedback.add`. */
export interface CopilotFeedbackAddArgs {
  /** Conversation_id of the answer. */
  conversation_id: string;
  /** Response_id of the answer. */
  response_id: string;
  /** Negative is documented, positive is inferred. */
  feedbackType: string;
  /** Such as inaccurate. */
  feedbackIssues?: readonly string[] | undefined;
  /** Feedback text. */
  feedbackText?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.copilot.feedback.remove`. */
export interface CopilotFeedbackRemoveArgs {
  /** Conversation_id of the answer. */
  conversation_id: string;
  /** Response_id of the answer. */
  response_id: string;
}

/** The arguments of `axero.copilot.conversations.list`. */
export interface CopilotConversationsListArgs {
  /** Who asked; the type is inferred. */
  authorId?: number | undefined;
  /** Profile of Copilot; the type is inferred. */
  profileId?: string | undefined;
  /** Text in the question. */
  question?: string | undefined;
  /** Values unknown. */
  feedback?: string | undefined;
  /** Start of the time. */
  fromDate?: Date | string | undefined;
  /** End of the time. */
  toDate?: Date | string | undefined;
  /** Cursor of the next page; where an answer gives it is unknown. */
  continuationToken?: string | undefined;
  /** Rows per page; spelled so in the documentation. */
  pageLenght?: number | undefined;
}
