export const id = 6934;
export const ids = [6934];
export const modules = {

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ against),
/* harmony export */   l: () => (/* binding */ unclear)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** The cause of a 409 in the middle of an upload (lerna#4016, npm/cli#7376). */
const CROSSED = 'probably something else was publishing this package at the same time';
/** Why it is not clear what became of an upload: npm's own words, or the registry's through it. */
function unclear({ code, said }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
        code: 'publish-unclear',
        because: code === 'E409' ? CROSSED : 'it is not known whether the upload arrived',
        message: `npm ended without a clear answer${code ? ` (${code})` : ''}: ${said}`,
        remedy: code === 'E409'
            ? 'Let only one run publish at a time: give all workflows that publish this package the same concurrency group.'
            : 'There is nothing to do: this run asked the registry what it has before it went on.',
    });
}
/** What there is to do against an upload that ended so; nothing, where it was an accident. */
function against({ because, remedy }) {
    return because === CROSSED ? ` ${remedy}` : '';
}
//# sourceMappingURL=unclear-upload.js.map

/***/ }),

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ awaitServed),
/* harmony export */   t: () => (/* binding */ missingParts)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4880);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _registry_higher_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7622);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3164);
/* harmony import */ var _registry_served_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(723);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7002);







const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/**
 * Waits until the registry serves every part, asking again after 1, 2, 4, … at most 30 seconds. When time runs out, gives
 * what there is: what is missing is for the checks to say. Never throws for a registry that fails meanwhile; says so in
 * the log.
 */
async function awaitServed(world, awaited) {
    const start = world.now();
    const deadline = start + awaited.timeout;
    let pause = FIRST_PAUSE;
    for (;;) {
        const served = await look(world, awaited);
        const missing = missingParts(served, awaited);
        const left = deadline - world.now();
        if (missing.length === 0 || left <= 0)
            return served;
        const waited = Math.round((world.now() - start) / 1000);
        const waiting = awaited.waiting?.() ?? [];
        const others = waiting.length === 0 ? '' : ` Waiting for it: ${waiting.join(', ')}.`;
        world.info(`Not served after ${waited} s: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.${others}`);
        await world.sleep(Math.min(pause, left));
        pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
}
/** Asks for everything side by side: the tarball where it usually is, and again only when the packument says otherwise. */
async function look(world, { registry, name, version, distTag, parts }) {
    const { tolerated, failure } = tolerating(world);
    const usual = (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .usualTarballUrl */ .kW)({ registry, name, version });
    const wantsTarball = parts.includes('tarball');
    const isListing = parts.includes('listing');
    const wantsAttestations = parts.includes('provenance') || parts.includes('publish attestation');
    const [listing, packument, attestations = [], early] = await Promise.all([
        isListing ? tolerated(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_4__/* .getListing */ .te)(world, { registry, name })) : undefined,
        isListing ? undefined : tolerated(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_4__/* .getPackument */ .np)(world, { registry, name })),
        wantsAttestations ? tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .getAttestations */ .C_)(world, { registry, name, version })) : undefined,
        wantsTarball ? tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .getTarball */ .xP)(world, usual)) : undefined,
    ]);
    const entry = await tolerated(() => packument?.version(version) ?? listing?.version(version));
    const url = entry && wantsTarball ? await tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .tarballUrl */ .oe)({ registry, entry })) : undefined;
    const bytes = url === usual ? early : url && (await tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .getTarball */ .xP)(world, url)));
    const taggedVersion = distTag === undefined ? undefined : packument?.distTags[distTag];
    return {
        entry,
        isListed: listing?.version(version) !== undefined,
        publishedAt: packument?.publishedAt(version),
        trustLowered: packument && entry && loweredTrust(packument, version),
        taggedVersion,
        overtaken: packument !== undefined && isOvertaken({ packument, version, by: taggedVersion }),
        servedIntegrity: bytes && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha512 */ .Zf)(bytes),
        attestations,
        failure: failure(),
    };
}
/** Lets a request to the registry fail; the failure is logged and remembered. */
function tolerating(world) {
    let failure;
    const tolerated = async (asking) => {
        try {
            return await asking();
        }
        catch (thrown) {
            if (!(thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
                throw thrown;
            failure ??= thrown;
            world.info((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown));
            return undefined;
        }
    };
    return { tolerated, failure: () => failure };
}
function loweredTrust(packument, version) {
    const to = { version, rank: packument.trustOf(version) };
    const from = (0,_registry_higher_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .higherTrust */ .e)(packument, to);
    return from && { from, to };
}
function isOvertaken({ packument, version, by, }) {
    if (by === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.valid(by) === null)
        return false;
    const [ours, theirs] = [packument.publishedAt(version), packument.publishedAt(by)];
    const isLater = ours !== undefined && theirs !== undefined && theirs > ours;
    return isLater && semver__WEBPACK_IMPORTED_MODULE_0__.gt(by, version);
}
/** What is waited for and not served, in words. */
function missingParts(served, { version, distTag, parts }) {
    const has = (types) => served.attestations.some(({ predicateType }) => types.includes(predicateType));
    const isServed = {
        version: served.entry !== undefined,
        listing: served.isListed,
        tarball: served.servedIntegrity !== undefined,
        'publish attestation': has([_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .PUBLISH_PREDICATE */ .ce]),
        provenance: has(_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVENANCE_PREDICATES */ .nN),
        'dist-tag': served.overtaken || served.taggedVersion === version,
    };
    const missing = parts.filter((part) => !isServed[part]);
    return missing.map((part) => {
        if (part === 'listing')
            return 'the version in the metadata that installs read';
        return part === 'dist-tag' ? `the dist-tag ${distTag}` : `the ${part}`;
    });
}
//# sourceMappingURL=await-served.js.map

/***/ }),

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awaitInstallable: () => (/* binding */ awaitInstallable),
/* harmony export */   confirm: () => (/* binding */ confirm),
/* harmony export */   isOurs: () => (/* binding */ isOurs)
/* harmony export */ });
/* harmony import */ var _proof_await_served_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9227);
/* harmony import */ var _registry_settled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9201);
/* harmony import */ var _not_served_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);



/** How long an answer that may mean anything is followed up before it stays `unknown`, in ms. */
const UNCLEAR_TIMEOUT = 5 * 60_000;
/** What a version is proven by. */
const PROVEN_BY = ['version', 'tarball', 'publish attestation', 'provenance'];
/**
 * Waits for the registry to serve the version.
 * @returns what it serves; or, as an event, that it does not
 */
async function confirm(releasing, after) {
    const { world, inputs, release, distTag, tarball, book } = releasing;
    const { registry, stage } = inputs;
    const settled = isSettled(releasing, after);
    const timeout = settled ? 0 : timeoutAfter(after, inputs);
    const { name, version } = release;
    const parts = isOurs(after) ? [...PROVEN_BY, 'dist-tag'] : PROVEN_BY;
    const served = await (0,_proof_await_served_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitServed */ .G)(world, { registry, name, version, distTag, parts, timeout });
    if (served.entry)
        return { ...served, isSettled: settled };
    const unclear = book.ledger.problems.find(({ code }) => code === 'publish-unclear');
    return {
        kind: 'not-served',
        problems: [(0,_not_served_js__WEBPACK_IMPORTED_MODULE_1__/* .notServed */ .hp)(after, { timeout, stage, name, integrity: tarball.integrity, unclear })],
    };
}
/** Whether what is waited for is an upload of this run, and not what somebody had put there before. */
function isOurs(after) {
    return ['accepted', 'held', 'unclear'].includes(after);
}
/** Lag is waited for; nothing more will appear of a version that has been there for hours, or was published by hand. */
function isSettled({ world, release, packument }, after) {
    if (after === 'present' && packument?.isByHand(release.version))
        return true;
    const publishedAt = packument?.publishedAt(release.version);
    return publishedAt !== undefined && world.now() - publishedAt > _registry_settled_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTLED_AFTER */ .L;
}
function timeoutAfter(after, { stage, verifyTimeout }) {
    if (after !== 'unclear')
        return verifyTimeout;
    // What may have been staged is not served either way.
    return stage ? 0 : Math.min(verifyTimeout, UNCLEAR_TIMEOUT);
}
/** What an install needs: the document that it reads lists the version, and the tarball answers. */
const INSTALLABLE_BY = ['listing', 'tarball'];
/**
 * Waits until what this run has uploaded can be installed.
 * @param waiting the releases that wait for it, for the log
 * @returns whether it can, as the very bytes that were uploaded
 */
async function awaitInstallable({ world, inputs, release: { name, version }, tarball }, { after, waiting }) {
    const { registry } = inputs;
    const timeout = timeoutAfter(after, inputs);
    const parts = INSTALLABLE_BY;
    const { isListed, servedIntegrity } = await (0,_proof_await_served_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitServed */ .G)(world, {
        registry,
        name,
        version,
        parts,
        timeout,
        waiting,
    });
    return isListed && servedIntegrity === tarball.integrity;
}
//# sourceMappingURL=confirm.js.map

/***/ }),

/***/ 1285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ stagedBefore),
/* harmony export */   aC: () => (/* binding */ stagedAnew),
/* harmony export */   hp: () => (/* binding */ notServed)
/* harmony export */ });
/* harmony import */ var _npm_unclear_upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);


const AGAIN = 'Do not bump the version. Run the job again later: a version that is already there is verified, not published again.';
/** Of a version that the registry says it has. */
const ALREADY_THERE = {
    code: 'not-served-yet',
    said: (waited) => `The registry says that it already has this version, but still does not serve it ${waited}: it may still be replicating it, or the version was unpublished.`,
    remedy: () => `${AGAIN} Bump the version only if it was unpublished: npm never lets a version be reused.`,
};
/** Why a version may not be served, by what became of the upload: it lags, is held, staged, or nobody knows. */
const FINDINGS = {
    accepted: {
        code: 'not-served-yet',
        because: 'the registry may still be replicating it',
        said: (waited) => `The registry accepted the version, but still does not serve it ${waited}: it may still be replicating it.`,
        remedy: () => AGAIN,
    },
    held: {
        code: 'held-by-registry',
        said: (waited) => `The registry accepted the version and is scanning it; it still does not serve it ${waited}. A scan usually takes five minutes, and can block a version.`,
        remedy: () => `${AGAIN} If nothing changes, ask https://www.npmjs.com/support`,
    },
    'staged-before': {
        code: 'version-staged',
        because: 'it is already staged, and waits for approval or a scan',
        said: (waited) => `The registry did not accept the version, because it is already staged: it waits for a maintainer's approval, or an earlier upload is still being scanned. It is not served ${waited}.`,
        remedy: (integrity) => `Do not bump the version. Look at what is staged, with npm 11.15 or later after npm login. Replace ID with the one that the first command prints. The second fetches the tarball and prints its integrity, which must be ${integrity}. If it is this release, approve it, and run the job again: it verifies what is published. If it is not, reject it (npm stage reject ID). If nothing is listed, a scan is still going on: run the job again later.`,
        commands: ['npm stage list', 'npm stage download ID', 'npm stage approve ID'],
    },
    present: ALREADY_THERE,
    exists: ALREADY_THERE,
    unclear: {
        code: 'publish-unclear',
        said: (waited) => `It is not known whether the upload arrived: the registry does not serve the version ${waited}.`,
        remedy: () => AGAIN,
    },
};
/**
 * Why a version is not served.
 * @param timeout how long was waited, in ms
 * @param integrity `sha512-…` of this build's tarball
 * @param unclear how the upload ended, where that is not known
 * @returns `not-served-yet`, `held-by-registry`, `version-staged` or `publish-unclear`
 */
function notServed(after, { timeout, stage, name, integrity, unclear, }) {
    const ended = unclear ? ` ${unclear.message}` : '';
    if (stage && after === 'unclear') {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
            code: 'publish-unclear',
            message: `Could not find out whether the version was staged: only maintainers can see that.${ended}`,
            remedy: 'Look at what is staged, with npm 11.15 or later. Running the job again is safe: no version is staged twice.',
            commands: [`npm stage list ${name}`],
        });
    }
    const { said, remedy, ...rest } = FINDINGS[after];
    const todo = remedy(integrity);
    const message = `${said(`after ${Math.round(timeout / 1000)} seconds`)}${ended}`;
    if (!unclear)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({ ...rest, message, remedy: todo });
    const { because } = unclear;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        ...rest,
        ...(because ? { because } : {}),
        message,
        remedy: `${todo}${(0,_npm_unclear_upload_js__WEBPACK_IMPORTED_MODULE_0__/* .against */ .A)(unclear)}`,
    });
}
/** Of a version that was to be staged and is. */
function stagedBefore({ name }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)({
        code: 'version-staged',
        message: 'The version was staged before, or is still being scanned: this run staged nothing, and only maintainers can see what is staged.',
        remedy: 'Look at it before you approve it. Once it is approved, run the job again: it verifies what is published.',
        commands: [`npm stage list ${name}`, 'npm stage view <id>'],
    });
}
/** Of a version that is staged by a run that is run again: the registry stages none twice, so what was staged before is gone. */
function stagedAnew({ attempt }) {
    if (attempt === '1')
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)({
            code: 'version-staged',
            message: 'This attempt staged the version again: anything that an earlier attempt staged was rejected, or has expired.',
            remedy: 'If a maintainer rejected it on purpose, reject it again: npm stage reject <id>.',
        }),
    ];
}
//# sourceMappingURL=not-served.js.map

/***/ })

};

