/** The version of package.json, put in by the build. */
declare const __APP_VERSION__: string;

/** True in the edition that is one file, opened from a disk; put in by the build. */
declare const __PORTABLE__: boolean;
