/** Dates of the API for people, and the occurrences of repeated events. */
export { type DateOptions, type DateStyle, formatDate, type Zone } from './dates/format.ts';
export { type EventTimes, type Occurrence, occurrences } from './dates/occurrences.ts';
export { type Repeat, type Repeating, type RepeatOptions, repeatOf } from './dates/readings.ts';
