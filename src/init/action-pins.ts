/**
 * Actions of other people, by version and commit: every pair was seen in use in public workflows (recorded 2026-11-26). This is
 * the only place a commit comes from. The newest stands first.
 */
export const ACTION_PINS = {
  'actions/attest-build-provenance': {
    'v4.2.2': '4d101475d8b20a2381f78447822ac1eab6504dd8',
    'v1.4.3': '1c608d11d69870c2092266b3f9a6f3abbf17002c',
  },
  'actions/cache': {
    'v6.1.0': '55cc8345863c7cc4c66a329aec7e433d2d1c52a9',
    'v5.0.5': '27d5ce7f107fe9357f9df03efb73ab90386fccae',
    'v4.3.0': '0057852bfaa89a56745cba8c7296529d2fc39830',
  },
  'actions/checkout': {
    'v7.0.1': '3d3c42e5aac5ba805825da76410c181273ba90b1',
    'v7.0.0': '9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0',
    'v6.1.0': 'd23441a48e516b6c34aea4fa41551a30e30af803',
    'v6.0.3': 'df4cb1c069e1874edd31b4311f1884172cec0e10',
  },
  'actions/download-artifact': {
    'v8.0.1': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    'v4.3.0': 'd3f86a106a0bac45b974a628896c90dbdf5c8093',
    'v4.1.8': 'fa0a91b85d4f404e444e00e005971372dc801d16',
    'v4.1.7': '65a9edc5881444af0b9093a5e628f2fe47ea3b2e',
  },
  'actions/setup-node': {
    'v7.0.0': '820762786026740c76f36085b0efc47a31fe5020',
    'v6.5.0': '249970729cb0ef3589644e2896645e5dc5ba9c38',
    'v6.4.0': '48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e',
    'v4.4.0': '49933ea5288caeca8642d1e84afbd3f7d6820020',
  },
  'actions/upload-artifact': {
    'v7.0.1': '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
    'v4.6.2': 'ea165f8d65b6e75b540449e92b4886f43607fa02',
    'v4.6.0': '65c4c4a1ddee5b72f698fdd19549f0f0fb45cf08',
  },
  'github/codeql-action': {
    'v4.37.7': 'ff2f1c621b7f889edc0d3c761ac2e6a3f8cdb0dd',
    'v4.37.6': '5595ccaf912efad79be6eef63a5619ff05969be3',
    'v4.37.4': 'f205ea1c3313d32999d8d6a48b4f6530d4437b38',
    'v4.37.3': 'e4fba868fa4b1b91e1fdab776edc8cfbe6e9fb81',
  },
  'oven-sh/setup-bun': {
    'v2.2.0': '0c5077e51419868618aeaa5fe8019c62421857d6',
  },
  'pnpm/action-setup': {
    'v6.0.10': '0977fd99725f1db4007ccb2928dbb4e90d06cc86',
    'v6.0.9': '0ebf47130e4866e96fce0953f49152a61190b271',
    'v6.0.8': '0e279bb959325dab635dd2c09392533439d90093',
    'v6.0.6': '91ab88e2619ed1f46221f0ba42d1492c02baf788',
  },
  'zizmorcore/zizmor-action': {
    'v0.6.2': '3dc1ecc9bcb9e94e9b2c709687979e1298497054',
    'v0.6.0': '6599ee8b7a49aef6a770f63d261d214911a7ce02',
    'v0.5.7': '192e21d79ab29983730a13d1382995c2307fbcaa',
    'v0.5.6': '5f14fd08f7cf1cb1609c1e344975f152c7ee938d',
  },
} as const;

export type PinnedAction = keyof typeof ACTION_PINS;

/** The newest recorded version of an action, and its commit. */
export function newestPin(action: PinnedAction): { readonly version: string; readonly commit: string } {
  const [[version, commit] = ['', '']] = Object.entries(ACTION_PINS[action]);
  return { version, commit };
}

/** Whether a commit of an action was seen in use; undefined for an action that is not recorded. */
export function isRecordedPin(action: string, commit: string): boolean | undefined {
  const repository = action.split('/').slice(0, 2).join('/');
  const recorded: Readonly<Record<string, Readonly<Record<string, string>>>> = ACTION_PINS;
  const versions = Object.hasOwn(recorded, repository) ? recorded[repository] : undefined;
  return versions && Object.values(versions).includes(commit);
}
