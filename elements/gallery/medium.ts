import { type ContentItem, EntityType } from 'axero-widget-sdk';
import { safeImage } from 'axero-widget-sdk/html';

/** The media that each value of the attribute `kind` shows. */
export function typesOf(kind: string | undefined): number[] {
  if (kind === 'photos') return [EntityType.Photo];
  return kind === 'videos' ? [EntityType.Video] : [EntityType.Photo, EntityType.Video];
}

/** A photo or a video, as it is shown. */
export interface Medium {
  readonly title: string;
  readonly isVideo: boolean;
  readonly small: string | undefined;
  /** The address of the picture or film; without it, there is only the page of the item. */
  readonly large: string | undefined;
}

/** Reads a photo or a video. A film from elsewhere has no file that the browser could play. */
export function mediumIn(item: ContentItem): Medium {
  const isVideo = item.EntityType === EntityType.Video;
  const picture = safeImage(item.ContentFeaturedImageFullURL) ?? safeImage(item.ContentThumbImageFullURL);
  const media = safeImage(item.ContentMediaUrl);
  const canPlay = media !== undefined && /\.(mp4|m4v|mov|webm|ogv)$/i.test(new URL(media).pathname);
  return {
    title: String(item.ContentTitle ?? ''),
    isVideo,
    small: safeImage(item.ContentThumbImageFullURL) ?? picture,
    large: isVideo ? (canPlay ? media : undefined) : (picture ?? media),
  };
}
