/**
 * Sets theme and size of type before anything is painted, so that no page is shown in one way and
 * then in another. What a reader has chosen counts; then the theme is that of the system, light
 * where that cannot be asked.
 */
export const displayScript = `{let t,s,d=document.documentElement.dataset;try{let l=localStorage;t=l.getItem('help:theme');s=l.getItem('help:size')}catch(e){}d.theme=/^(dark|light)$/.test(t)?t:matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light';if(/^large(st)?$/.test(s))d.size=s}`;
