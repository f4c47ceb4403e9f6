import type { MergeWords } from './mergeWords.ts';

/** What the command line says beside the sentences about files, which the application has already. */
export interface Words {
  /** Of all commands, each with its line. */
  readonly usage: (commands: readonly { readonly name: string; readonly about: string }[]) => string;
  readonly verify: {
    readonly about: string;
    readonly usage: string;
    readonly whole: (file: VerifiedFile & { readonly closed: boolean }) => string;
    readonly stubs: (file: VerifiedFile) => string;
    readonly summary: (verified: number, refused: number) => string;
  };
  readonly merge: MergeWords;
  readonly simulate: {
    readonly about: string;
    readonly usage: (faults: readonly string[]) => string;
    readonly recording: string;
    readonly sealing: (done: number, of: number) => string;
    readonly done: (folder: string, files: number, enrolments: number, desks: number) => string;
    readonly staged: (faults: readonly string[]) => string;
    /** What was asked for and found no room. */
    readonly leftOut: (faults: readonly string[]) => string;
  };
  readonly misuse: {
    readonly unknownCommand: (command: string) => string;
    readonly unknownOption: (option: string) => string;
    readonly valueMissing: (option: string) => string;
    readonly valueUnwanted: (option: string) => string;
    readonly optionMissing: (option: string) => string;
    readonly filesMissing: string;
    readonly unexpected: (argument: string) => string;
    readonly notANumber: (option: string, value: string, least: number, most: number) => string;
    readonly noSuch: (option: string, value: string, known: readonly string[]) => string;
    readonly tooMany: (families: number) => string;
    readonly unreadable: (file: string) => string;
    readonly notEmpty: (folder: string) => string;
    readonly unwritable: (folder: string) => string;
    /** Ends every such sentence. */
    readonly help: (command: string) => string;
  };
}

export interface VerifiedFile {
  readonly file: string;
  /** `JVE-A7K2` */
  readonly desk: string;
  readonly events: number;
  readonly enrolments: number;
}
