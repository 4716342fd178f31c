/**
 * Sets the theme before anything is painted, so that no page is shown in one theme and then in
 * another. What a reader has chosen counts, then the system; light where that cannot be asked.
 */
export const themeScript = `{let t;try{t=localStorage.getItem('help:theme')}catch(e){}document.documentElement.dataset.theme=/^(dark|light)$/.test(t)?t:matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light'}`;
