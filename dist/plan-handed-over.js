export const id = 6229;
export const ids = [6229];
export const modules = {

/***/ 7825:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const builtins = __webpack_require__(1730)

var scopedPackagePattern = new RegExp('^(?:@([^/]+?)[/])?([^/]+?)$')
var exclusionList = [
  'node_modules',
  'favicon.ico',
]

function validate (name) {
  var warnings = []
  var errors = []

  if (name === null) {
    errors.push('name cannot be null')
    return done(warnings, errors)
  }

  if (name === undefined) {
    errors.push('name cannot be undefined')
    return done(warnings, errors)
  }

  if (typeof name !== 'string') {
    errors.push('name must be a string')
    return done(warnings, errors)
  }

  if (!name.length) {
    errors.push('name length must be greater than zero')
  }

  if (name.startsWith('.')) {
    errors.push('name cannot start with a period')
  }

  if (name.startsWith('-')) {
    errors.push('name cannot start with a hyphen')
  }

  if (name.match(/^_/)) {
    errors.push('name cannot start with an underscore')
  }

  if (name.trim() !== name) {
    errors.push('name cannot contain leading or trailing spaces')
  }

  // No funny business
  exclusionList.forEach(function (excludedName) {
    if (name.toLowerCase() === excludedName) {
      errors.push(excludedName + ' is not a valid package name')
    }
  })

  // Generate warnings for stuff that used to be allowed

  // core module names like http, events, util, etc
  if (builtins.includes(name.toLowerCase())) {
    warnings.push(name + ' is a core module name')
  }

  if (name.length > 214) {
    warnings.push('name can no longer contain more than 214 characters')
  }

  // mIxeD CaSe nAMEs
  if (name.toLowerCase() !== name) {
    warnings.push('name can no longer contain capital letters')
  }

  if (/[~'!()*]/.test(name.split('/').slice(-1)[0])) {
    warnings.push('name can no longer contain special characters ("~\'!()*")')
  }

  if (encodeURIComponent(name) !== name) {
    // Maybe it's a scoped package name, like @user/package
    var nameMatch = name.match(scopedPackagePattern)
    if (nameMatch) {
      var user = nameMatch[1]
      var pkg = nameMatch[2]

      if (pkg.startsWith('.')) {
        errors.push('name cannot start with a period')
      }

      if (encodeURIComponent(user) === user && encodeURIComponent(pkg) === pkg) {
        return done(warnings, errors)
      }
    }

    errors.push('name can only contain URL-friendly characters')
  }

  return done(warnings, errors)
}

var done = function (warnings, errors) {
  var result = {
    validForNewPackages: errors.length === 0 && warnings.length === 0,
    validForOldPackages: errors.length === 0,
    warnings: warnings,
    errors: errors,
  }
  if (!result.warnings.length) {
    delete result.warnings
  }
  if (!result.errors.length) {
    delete result.errors
  }
  return result
}

module.exports = validate


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveTagged: () => (/* binding */ resolveTagged),
/* harmony export */   resolveUntagged: () => (/* binding */ resolveUntagged)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _resolved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2746);
/* harmony import */ var _tagged_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4903);




/** The releases that tarballs hold, where no tag has to name them. */
function resolveUntagged(handed) {
    return handed.map(({ tarball, distTag, tag }) => {
        const { manifest } = tarball;
        const { name, version } = manifest;
        return {
            kind: 'tarball',
            tarball,
            distTag,
            resolved: { release: { name, version, tag, manifest }, problems: [] },
        };
    });
}
/**
 * The releases that tags name, each in the tarball that holds it. A tarball that no tag names is a problem, and so is a tag
 * that names none of them.
 */
function resolveTagged(handed, { tags, formats }) {
    const [only] = handed;
    const [tag = ''] = tags;
    // Whatever is wrong with the one tag is told of the one release.
    if (handed.length === 1 && tags.length === 1 && only)
        return { releases: [sourceFor(only, resolveBy(only, { tag, formats }))], problems: [] };
    const versions = new Map(handed.map(({ tarball: { manifest } }) => [manifest.name, manifest.version]));
    const names = [...versions.keys()];
    const problems = [];
    const tagOf = new Map();
    for (const each of tags)
        try {
            const { name } = (0,_release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)({ tag: each, formats, names, versions });
            if (versions.has(name))
                tagOf.set(name, each);
            else
                problems.push(unpacked(each));
        }
        catch (thrown) {
            problems.push(...(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(thrown));
        }
    const releases = handed.map((one) => {
        const found = tagOf.get(one.tarball.manifest.name);
        return sourceFor(one, found === undefined ? unnamed(one, tags) : resolveBy(one, { tag: found, formats }));
    });
    return { releases, problems };
}
function resolveBy({ tarball: { manifest } }, { tag, formats }) {
    return (0,_resolved_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveOrTell */ .R)(tag, () => (0,_tagged_version_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseInTarball */ .T)({ tag, formats, manifest }));
}
function unpacked(tag) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
        code: 'workspace-not-found',
        message: `The tag ${JSON.stringify(tag)} matches nothing that was packed.`,
        remedy: 'Give both jobs the same tags and tag-format.',
        again: 'commit',
    });
}
function sourceFor({ tarball, distTag }, resolved) {
    return { kind: 'tarball', tarball, distTag, resolved };
}
function unnamed({ tarball: { manifest } }, tags) {
    return {
        problems: [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
                code: 'workspace-not-found',
                message: `${manifest.name}@${manifest.version} was packed, but no tag of this run names it: ${tags.join(', ')}.`,
                remedy: 'Give both jobs the same tags and tag-format; or select: due, which needs no tag.',
                again: 'commit',
            }),
        ],
    };
}
//# sourceMappingURL=handed-over.js.map

/***/ }),

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ releaseInTarball),
/* harmony export */   j: () => (/* binding */ versionProblems)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6926);



/**
 * The release a tarball holds, with a `version-mismatch` where its manifest does not say what the tag says.
 * @throws Failure `tag-not-a-release`, `workspace-not-found`
 */
function releaseInTarball({ tag, formats, manifest, }) {
    const tagged = (0,_release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)({ tag, formats, names: manifest.name === '' ? [] : [manifest.name] });
    if (manifest.name !== tagged.name) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'workspace-not-found',
            message: `The tag names ${tagged.name}, but the tarball contains ${manifest.name || 'a package without a name'}.`,
            remedy: 'Hand over the tarball that the pack job made for this tag.',
        });
    }
    return {
        tag,
        release: { name: tagged.name, version: tagged.version, tag, manifest },
        problems: versionProblems({ tagged, manifest, file: 'package.json', text: '' }),
    };
}
/** What stands for a version where a tool writes it (semantic-release's documentation has the first). */
const PLACEHOLDER = /^0\.0\.0-(?:development|semantic[a-z-]*|managed[a-z-]*|placeholder)$/;
/** A `version-mismatch`, with the line at fault, where the tag and the manifest differ. */
function versionProblems({ tagged, manifest, file, text, }) {
    if (manifest.version === tagged.version)
        return [];
    const line = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOfKeys */ .Z)(text).get('version');
    const isPlaceholder = PLACEHOLDER.test(manifest.version);
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
            code: 'version-mismatch',
            message: `The tag says that ${tagged.name} is ${tagged.version}, but its package.json says ${manifest.version || 'nothing'}${isPlaceholder ? ', which a tool such as semantic-release replaces in the checkout when it releases' : ''}.`,
            remedy: isPlaceholder
                ? `Write the version in a step before this one: npm version ${tagged.version} --no-git-tag-version, in the package's directory.`
                : `To release ${manifest.version || 'the version that it has'}, tag that instead. To release ${tagged.version}, set "version" to it in ${file}, commit, and tag that commit.`,
            file,
            ...(line === undefined ? {} : { line }),
        }),
    ];
}
//# sourceMappingURL=tagged-version.js.map

/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPackageSpec)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7825);


/**
 * Reads `<package>@<version>`. The version is what follows the last `@`: neither a package name (but for its scope) nor a
 * version can hold one, so nothing is guessed. Name and version must be npm's own notion of both, to the character.
 * @param text such as `@socket.io/redis-adapter@8.4.0`
 * @returns why it is none, in place of a release
 */
function readPackageSpec(text) {
    const at = text.lastIndexOf('@');
    if (at <= 0)
        return { why: 'it has no version after a package name' };
    const release = { name: text.slice(0, at), version: text.slice(at + 1) };
    const why = whyNoSpec(release);
    return why === undefined ? release : { why };
}
function whyNoSpec({ name, version }) {
    const named = validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__(name);
    if (!named.validForOldPackages) {
        const why = named.errors?.join(', ');
        return `${JSON.stringify(name)} is not a package name (${why})`;
    }
    const clean = semver__WEBPACK_IMPORTED_MODULE_0__.valid(version);
    if (clean === null)
        return `${JSON.stringify(version)} is not a semver version`;
    if (clean !== version)
        return `${JSON.stringify(version)} is not how npm writes that version (${clean})`;
    return undefined;
}
//# sourceMappingURL=spec.js.map

/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony exports KNOWN_FORMATS, versionsRead */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5683);




/** How projects call the tags of releases, the commonest first among those that read the same tag. */
const KNOWN_FORMATS = [
    'v{version}',
    '{version}',
    _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui,
    '{unscoped}@{version}',
    '{unscoped}-v{version}',
    '{package}-v{version}',
    '{unscoped}/v{version}',
    '{package}/v{version}',
    '{unscoped}@v{version}',
    '{package}@v{version}',
    '{unscoped}-{version}',
    '{package}-{version}',
    '{unscoped}/{version}',
    '{unscoped}_v{version}',
];
/**
 * Reads which release a tag means. A format is filled in with each package's name and compared whole: nothing is guessed
 * from the tag. One without a package means the one package there is, or the only one that has that version.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`
 */
function readTag({ tag, formats, names, versions = new Map() }) {
    for (const format of formats) {
        const found = versionsRead(format, { tag, names });
        const inThatVersion = found.filter(({ name, version }) => versions.get(name) === version);
        const [only, ...others] = found.length > 1 && inThatVersion.length > 0 ? inThatVersion : found;
        if (only && others.length > 0)
            ambiguous(tag, { format, found: [only, ...others] });
        if (only)
            return only;
        // A package that is not there is named all the same: its absence is told with the list of those there are.
        const plain = format === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui ? (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag) : { why: '' };
        if (!('why' in plain))
            return plain;
    }
    return noRelease(tag, formats);
}
/** Every release that a tag could mean by one format. */
function versionsRead(format, { tag, names }) {
    return names.flatMap((name) => {
        const version = versionBy(format, { tag, name });
        return version === undefined ? [] : [{ name, version }];
    });
}
/** The version in a tag that is called so for this package; undefined when it is not. */
function versionBy(format, { tag, name }) {
    const [before = '', ...others] = format.split('{version}').map((part) => (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .withName */ .el)(part, name));
    const fixed = [before, ...others].join('').length;
    const length = (tag.length - fixed) / others.length;
    const version = tag.slice(before.length, before.length + length);
    return (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .tagBy */ .Uc)(format, { name, version }) === tag && semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) === version ? version : undefined;
}
function ambiguous(tag, { format, found }) {
    const names = found.map(({ name }) => name).join(', ');
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-ambiguous',
        message: `The tag ${JSON.stringify(tag)} is ambiguous: with the format ${format}, it could name any of ${names}.`,
        remedy: `Set the input packages to the one that such tags mean, or use a format that includes the package, such as ${_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui}.`,
    });
}
function noRelease(tag, formats) {
    const plain = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag);
    const why = formats.length === 1 && formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui && 'why' in plain
        ? plain.why
        : `it is not of the form ${formats.join(' or ')}, with the name of a package in this repository and a version as npm writes it`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-not-a-release',
        message: `The tag ${JSON.stringify(tag)} does not name a release: ${why}.`,
        remedy: formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui
            ? 'Push a tag of the form <package>@<version>, such as @socket.io/redis-adapter@8.4.0; or set the input tag-format to the form of your tags, such as v{version}.'
            : 'Push a tag of that form, or fix tag-format.',
    });
}
//# sourceMappingURL=tag-format.js.map

/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ linesOfKeys)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

/**
 * The lines of the keys of one object in a text of JSON, one-based, by key; for a key that occurs twice, that of the last one,
 * which JSON.parse takes.
 * @param path leads to the object; the outermost when it is empty
 */
function linesOfKeys(text, path = []) {
    // A byte order mark stands before the JSON, and is none of it.
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text.replace(/^\uFEFF/, ' '));
    const object = root && (path.length === 0 ? root : (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]));
    const lines = new Map();
    let line = 1;
    let at = 0;
    for (const { children: [key] = [] } of object?.type === 'object' ? (object.children ?? []) : []) {
        if (!key)
            continue;
        for (let end = text.indexOf('\n', at); end >= 0 && end < key.offset; end = text.indexOf('\n', at)) {
            line++;
            at = end + 1;
        }
        lines.set(String(key.value), line);
    }
    return lines;
}
//# sourceMappingURL=json-lines.js.map

/***/ }),

/***/ 1730:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib","node:sea","node:sqlite","node:test","node:test/reporters"]');

/***/ })

};

