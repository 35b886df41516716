// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, NoArgs, ReadMethod, RequiredReadMethod } from '../../client/types.ts';
import type { ChatStatus } from '../codes.ts';
import type { ChatGlobals, ChatMessage, ChatThread } from '../models/chat.ts';

/** The methods of `axero.chat`. */
export interface ChatGroup {
  /**
   * Set the presence of the signed-in person in the chat.
   *
   * `PUT /api/chat/me/status`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection, the
   * vendor's web chat.
   */
  setStatus<T = unknown>(args: ChatSetStatusArgs, options?: CallOptions): Promise<T>;
  /**
   * Switch the sound of notifications on or off.
   *
   * `PUT /api/users/me/notifications/soundstatus`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setSoundStatus<T = unknown>(args: ChatSetSoundStatusArgs, options?: CallOptions): Promise<T>;
  /**
   * Get the settings of the chat page.
   *
   * The vendor's client also sends a key as a query value, which this SDK never does.
   *
   * `GET /api/chat/ui/globals`
   *
   * Answer: The settings, without the envelope. The answer has no envelope. Evidence: seen in client
   * code. Sources: the vendor's web chat.
   */
  getGlobals: ReadMethod<ChatGetGlobalsArgs, ChatGlobals>;
  /** The methods of `axero.chat.messages`. */
  readonly messages: ChatMessagesGroup;
  /** The methods of `axero.chat.threads`. */
  readonly threads: ChatThreadsGroup;
}

/** The methods of `axero.chat.messages`. */
export interface ChatMessagesGroup {
  /**
   * Get a chat message.
   *
   * `GET /api/chat/message/{MessageID}`
   *
   * Answer: The message. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<ChatMessagesGetArgs, ChatMessage>;
  /**
   * List the messages of chat threads.
   *
   * `GET /api/chat/messages`
   *
   * Answer: The messages. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: ReadMethod<ChatMessagesListArgs, ChatMessage[]>;
  /**
   * Send a chat message.
   *
   * `POST /api/chat/messages`
   *
   * Answer: Id of the new message; known from the API of 2013. Its shape is inferred. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection, samples of the API of 2013.
   */
  create(args: ChatMessagesCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Change a chat message.
   *
   * `PUT /api/chat/messages/{MessageID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: ChatMessagesUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a chat message.
   *
   * `DELETE /api/chat/messages/{MessageID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: ChatMessagesDeleteArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.chat.threads`. */
export interface ChatThreadsGroup {
  /**
   * Get a chat thread.
   *
   * `GET /api/chat/threads/{ThreadID}`
   *
   * Answer: The conversation. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's web chat.
   */
  get: RequiredReadMethod<ChatThreadsGetArgs, ChatThread>;
  /**
   * List the recent chat threads of the signed-in person.
   *
   * `GET /api/chat/threads/me/recent`
   *
   * Answer: The conversations. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's web chat.
   */
  listRecent: ReadMethod<NoArgs, ChatThread[]>;
  /**
   * Start a chat thread.
   *
   * `POST /api/chat/threads`
   *
   * Answer: The new conversation, or its id. Its shape is inferred. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's web chat.
   */
  create(args: ChatThreadsCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Add people to a chat thread.
   *
   * `POST /api/chat/threads/{ThreadID}/participants`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  addParticipants<T = unknown>(args: ChatThreadsAddParticipantsArgs, options?: CallOptions): Promise<T>;
  /**
   * Mark chat threads as read.
   *
   * `PUT /api/chat/threads/readstatus`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setRead<T = unknown>(args: ChatThreadsSetReadArgs, options?: CallOptions): Promise<T>;
  /**
   * Mark a chat thread as a favorite or undo it.
   *
   * `PUT /api/chat/threads/{ThreadID}/favorite/status`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setFavorite<T = unknown>(args: ChatThreadsSetFavoriteArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.chat.setStatus`. */
export interface ChatSetStatusArgs {
  /** Presence in the chat, a number written as a string; "4" is seen, its meaning is unknown. */
  onlinechatStatus: ChatStatus;
  [field: string]: unknown;
}

/** The arguments of `axero.chat.setSoundStatus`. */
export interface ChatSetSoundStatusArgs {
  /** Whether a sound is played. */
  IsSoundEnabled: boolean;
}

/** The arguments of `axero.chat.getGlobals`. */
export interface ChatGetGlobalsArgs {
  /** Id of the thread that is open. */
  activeThreadID?: number | undefined;
}

/** The arguments of `axero.chat.messages.get`. */
export interface ChatMessagesGetArgs {
  /** Id of the chat message. */
  MessageID: number;
}

/** The arguments of `axero.chat.messages.list`. */
export interface ChatMessagesListArgs {
  /** Ids of the threads. */
  ThreadIDCSV?: readonly number[] | string | undefined;
}

/** The arguments of `axero.chat.messages.create`. */
export interface ChatMessagesCreateArgs {
  /** Thread id. */
  ThreadID: number;
  /** Message body. */
  MessageBody: string;
  [field: string]: unknown;
}

/** The arguments of `axero.chat.messages.update`. */
export interface ChatMessagesUpdateArgs {
  /** Id of the chat message. */
  MessageID: number;
  /** The new text. */
  MessageBody: string;
}

/** The arguments of `axero.chat.messages.delete`. */
export interface ChatMessagesDeleteArgs {
  /** Id of the chat message. */
  MessageID: number;
}

/** The arguments of `axero.chat.threads.get`. */
export interface ChatThreadsGetArgs {
  /** Id of the chat thread. */
  ThreadID: number;
}

/** The arguments of `axero.chat.threads.create`. */
export interface ChatThreadsCreateArgs {
  /** Ids of the people, separated by commas. */
  ParticipantsIds: string;
  [field: string]: unknown;
}

/** The arguments of `axero.chat.threads.addParticipants`. */
export interface ChatThreadsAddParticipantsArgs {
  /** Id of the chat thread. */
  ThreadID: number;
  /** Ids of people; separated by commas is inferred. */
  ParticipantsIds: string;
}

/** The arguments of `axero.chat.threads.setRead`. */
export interface ChatThreadsSetReadArgs {
  /** Ids of threads, separated by commas. */
  threadIDCSV: string;
  [field: string]: unknown;
}

/** The arguments of `axero.chat.threads.setFavorite`. */
export interface ChatThreadsSetFavoriteArgs {
  /** Id of the chat thread. */
  ThreadID: number;
  /** Whether the thread is a favorite. */
  IsFavorite: boolean;
}
