/** As far as the benchmark calls it. */
declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options: object);
    on(event: 'data', heard: (chunk: Uint8Array) => void): this;
    on(event: 'end', heard: () => void): this;
    font(name: string): this;
    fontSize(size: number): this;
    addPage(): this;
    text(words: string, x: number, y: number, options: object): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    fill(): this;
    end(): void;
  }
}

declare module 'better-sqlite3' {
  interface Statement {
    run(...values: readonly (string | number | undefined)[]): { readonly changes: number };
    get(): unknown;
    all(): unknown[];
  }
  export default class Database {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): Statement;
    close(): void;
  }
}
