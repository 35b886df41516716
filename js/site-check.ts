/**
 * The script that checks a site: a tag on a page of the site opens a panel, which records the shapes of the site's answers when its button is
 * pressed.
 */
import plan from 'axero-site-check-plan';
import { openSiteCheck } from './site-check/page/panel.ts';

if (document.body) openSiteCheck(plan);
else document.addEventListener('DOMContentLoaded', () => openSiteCheck(plan), { once: true });
