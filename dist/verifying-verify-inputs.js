export const id = 4239;
export const ids = [4239];
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

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ packagesInput),
/* harmony export */   _x: () => (/* binding */ VALUE_INPUTS),
/* harmony export */   pY: () => (/* binding */ valuesInput),
/* harmony export */   readVerifyInputs: () => (/* binding */ readVerifyInputs)
/* harmony export */ });
/* unused harmony export VERIFY_INPUTS */
/* harmony import */ var _contract_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);
/* harmony import */ var _registry_registry_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1184);
/* harmony import */ var _release_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8607);




/** Inputs that say, value by value, who is expected. */
const VALUE_INPUTS = [
    'source-repository',
    'workflow',
    'ref',
    'commit',
    'tag-template',
    'runner',
    'signer-workflow',
];
const VERIFY_INPUTS = [
    'packages',
    'lockfile',
    'policy',
    ...VALUE_INPUTS,
    'no-downgrade',
    'verify-timeout',
    'registry',
    ..._trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUST_INPUTS */ .L,
    'github-token',
];
/** @throws Failure with an `input-invalid` for every input that is wrong */
function readVerifyInputs(read, workspace) {
    const reader = (0,_contract_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .T)(read, workspace);
    const packages = packagesInput(reader);
    const lockfile = reader.text('lockfile');
    const values = valuesInput(reader);
    const noDowngrade = reader.flag('no-downgrade');
    if (packages.length > 0 === (lockfile !== undefined))
        reader.wrong('packages', 'given if lockfile is not, and left out if it is');
    if (values.sourceRepository !== undefined && packages.length === 0)
        reader.wrong('source-repository', 'left out with a lockfile: a policy says who may publish each package');
    const alone = Object.values(values).find((value) => value !== undefined);
    if (values.sourceRepository === undefined && alone)
        reader.wrong('source-repository', 'given too when other values are: together they replace a policy');
    if (lockfile !== undefined && reader.minutes('verify-timeout') > 0)
        reader.wrong('verify-timeout', '0 with a lockfile: what it installs is already published');
    if (noDowngrade && lockfile === undefined)
        reader.wrong('no-downgrade', 'false without a lockfile');
    return reader.done({
        packages,
        lockfile,
        policy: reader.text('policy') ?? '',
        values,
        noDowngrade,
        verifyTimeout: reader.minutes('verify-timeout'),
        registry: (0,_registry_registry_input_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInput */ .w)(reader),
        ...(0,_trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .trustInputs */ .A)(reader),
        githubToken: reader.token('github-token'),
    });
}
/** Versions, `name@version`, one a line. */
function packagesInput(reader) {
    return reader.lines('packages').flatMap((line) => {
        const release = (0,_release_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(line);
        if (!('why' in release))
            return [release];
        reader.wrong('packages', `one name@version per line, and ${JSON.stringify(line)} is not: ${release.why}`);
        return [];
    });
}
function valuesInput(reader) {
    return {
        sourceRepository: reader.text('source-repository'),
        workflow: reader.text('workflow'),
        ref: reader.text('ref'),
        commit: reader.text('commit'),
        tagTemplate: reader.text('tag-template'),
        runner: reader.text('runner'),
        signerWorkflow: reader.text('signer-workflow'),
    };
}
//# sourceMappingURL=verify-inputs.js.map

/***/ }),

/***/ 1730:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib","node:sea","node:sqlite","node:test","node:test/reporters"]');

/***/ })

};

