/** Under which terms and by whom data are published; settings of the operator. */
export type Licence = { name: string; url: string; publisher: string }
