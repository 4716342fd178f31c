/** What question-words.ts is for Chinese; it goes into the index, so that other sites do not load it. */
export const englishAsking = `
a an the i me my mine you your we our us they their it its he she this that these those there here
is are was were be been being am do does did done doing can could will would should shall may might
must have has had having how what why when where who whom which whose to of in on at by for from
with about into and or but if then so than as just still now again already ever any some
please help need want get got know think tell say see try hi hello thanks thank
s t m re ve ll d don didn doesn isn wasn aren can couldn won
`;
