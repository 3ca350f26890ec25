import { namesDay } from "../dates/date-mention.js";
import type { ReadBlock } from "./entries-of.js";

const endOfPage =
  /^(?:related\b|see also|you (?:may|might) also|more (?:news|events|articles|stories|from)|other (?:news|events|articles)|read (?:also|next)|similar (?:news|articles)|most (?:read|popular)|popular (?:posts|news)|(?:latest|recent) (?:news|posts|tweets|articles|events|activities|updates|publications)|upcoming (?:events|meetings|activities)|next events|(?:news |event )?archives?$|categories$|calendar$|recommended|previous (?:article|post|news)|next (?:article|post|news)|on the same (?:topic|subject)|sur le même (?:sujet|thème)|dans la même rubrique|autres actualités|à lire aussi|lire aussi|actualités (?:liées|récentes)|dernières actualités|articles (?:liés|récents|similaires)|voir aussi|prochains événements)/iu;
/** Once it begins other news; where a page has several, each only ends a teaser. */
const readMore = /^read more\b/iu;
const boilerplate =
  /^(?:about(?: us| the\b| \p{Lu})|who we are|contacts?\b|newsletter$|subscribe|sign up|follow us|share (?:this|on)|tags?\b|our (?:partners|donors)|funded by|co-?funded by|downloads?\b|documents?\b|resources\b|cookies?|privacy|disclaimer|legal notice|impressum|notes? (?:to|for) (?:the )?(?:editors?|media|press)|media contacts?|quick links|useful links|à propos|mentions légales|partager|contactez)/iu;
const aside =
  /^(?:page title:|(?:photos?|pictures?|images?|caption|photographs?|video|crédit(?:s| photo)?|photo credits?)\s?[:©(]|family (?:photo|picture)|©|copyright\b|all rights reserved|tous droits|share (?:this|on)\b|share:|tags?\s?:|filed under|posted in|categories\s?:|back to top|skip to|print this|download\b|click here|(?:previous|next|précédent|suivant)\s?[:«»←→]|read more|lire la suite|subscribe\b)/iu;
const longestAside = 220;
const trail = /[^»›|>/\n]{1,40}(?:\s?[»›>]\s?|\s[|/·•]\s)/gu;

/** The blocks that are a page's own text: without what every page of its site repeats, trails, captions and the news beside it. */
export function withoutClutter(text: string, blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const kept: ReadBlock[] = [];
  let told = false;
  let skipping = false;
  const begun = (written: string) => readMore.test(written) && written.length < 60;
  const teasers = blocks.filter(({ block }) => begun(text.slice(block.start, block.end))).length > 1;
  for (const read of blocks) {
    const { block } = read;
    const written = text.slice(block.start, Math.min(block.end, block.start + 400));
    if (block.kind === "heading") {
      if (isEndOfPage(written) || (!teasers && begun(written))) {
        if (told) break;
        continue;
      }
      skipping = boilerplate.test(written);
    }
    if (skipping || isAside(written, read)) continue;
    told ||= read.sentences.some(tells);
    kept.push(read);
  }
  return kept;
}

/** Whether a heading begins what is no more part of the page's own text: other news, forthcoming events. */
export function isEndOfPage(heading: string): boolean {
  return heading.length < 60 && endOfPage.test(heading);
}

function tells({ meetings, dates }: ReadBlock["sentences"][number]): boolean {
  return meetings.length > 0 && namesDay(dates);
}

function isAside(written: string, { block, sentences }: ReadBlock): boolean {
  if (block.end - block.start > longestAside) return false;
  if (aside.test(written) || /\((?:pdf|docx?|pptx?|xlsx?|zip)\b[^)]{0,20}\)$/iu.test(written)) return true;
  const dated = sentences.some(({ dates }) => dates.length > 0);
  return block.label === null && !dated && !/[.!?]$/u.test(written) && (written.match(trail)?.length ?? 0) >= 2;
}
