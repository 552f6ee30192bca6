export declare function bundlePageScript(): Promise<{ readonly code: string; readonly hash: string }>;
