/** A place in a text file; line and column count from 1, a column is a UTF-16 unit. */
export interface Position {
  line: number;
  column: number;
}
