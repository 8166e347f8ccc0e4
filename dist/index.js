import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 58152:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 70178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readerOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15451);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(79671);



/** Reads inputs one by one, and remembers everything that is wrong until it is `done`. */
function readerOf(read, workspace) {
    const problems = [];
    const wrong = (name, wanted) => {
        const found = name === 'github-token' ? 'something else' : JSON.stringify(read(name));
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
            code: 'input-invalid',
            message: `The input ${name} is ${found}; it must be ${wanted}.`,
            remedy: `Correct ${name} under "with:" in the workflow.`,
        }));
    };
    const text = (name) => read(name) || undefined;
    const choice = (name, among) => {
        const chosen = among.find((one) => one === read(name));
        if (chosen === undefined)
            wrong(name, among.join(' or '));
        return chosen ?? among[0];
    };
    return {
        wrong,
        text,
        choice,
        flag: (name) => choice(name, ['false', 'true']) === 'true',
        /** One value a line. */
        lines: (name) => read(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        path: (name) => {
            const given = text(name);
            return given === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, given);
        },
        minutes: (name) => {
            if (!/^\d+(\.\d+)?$/.test(read(name)))
                wrong(name, 'a number of minutes, such as 30 or 0.5');
            return Number(read(name)) * 60_000;
        },
        registry: (name) => {
            try {
                return (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_2__/* .registryAt */ .R)(read(name));
            }
            catch (thrown) {
                if (thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
                    problems.push(...thrown.problems);
                return { url: '', hostname: '' };
            }
        },
        done: (inputs) => {
            if (problems.length > 0)
                throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(problems);
            return inputs;
        },
    };
}
//# sourceMappingURL=reader.js.map

/***/ }),

/***/ 89433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustInputs),
/* harmony export */   L: () => (/* binding */ TRUST_INPUTS)
/* harmony export */ });
const TRUST_INPUTS = ['tuf-root', 'trusted-root', 'npm-keys', 'require-fresh-trust'];
function trustInputs(reader) {
    const tufRoot = reader.path('tuf-root');
    const trustedRoot = reader.path('trusted-root');
    const npmKeys = reader.path('npm-keys');
    if (trustedRoot !== undefined && npmKeys !== undefined && tufRoot !== undefined)
        reader.wrong('tuf-root', 'left out, as trusted-root and npm-keys are given');
    return { tufRoot, trustedRoot, npmKeys, requireFreshTrust: reader.flag('require-fresh-trust') };
}
//# sourceMappingURL=trust-inputs.js.map

/***/ }),

/***/ 42043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(13193);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(35317);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(42613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y6: () => (/* binding */ tagRef),
/* harmony export */   yu: () => (/* binding */ whyNoTemplate)
/* harmony export */ });
/* unused harmony export RELEASE_PLACEHOLDERS */
/** What a tag template may name of a release; `{unscoped}` is the package without its scope. */
const RELEASE_PLACEHOLDERS = ['{package}', '{unscoped}', '{version}'];
/** Why a text is no template: it has no placeholder, or one that nobody knows. Undefined when it is one. */
function whyNoTemplate(template) {
    const found = template.match(/\{[^{}]*\}/g) ?? [];
    const unknown = found.find((one) => !RELEASE_PLACEHOLDERS.some((placeholder) => placeholder === one));
    if (unknown !== undefined)
        return `has ${unknown}; there are ${RELEASE_PLACEHOLDERS.join(', ')}`;
    return found.includes('{version}') ? undefined : 'must have {version} in it';
}
/** The full ref of a release's tag: `refs/tags/v1.2.3` by `v{version}`. */
function tagRef(template, { name, version }) {
    const values = {
        '{package}': name,
        '{unscoped}': name.slice(name.indexOf('/') + 1),
        '{version}': version,
    };
    return `refs/tags/${template.replace(/\{(?:package|unscoped|version)\}/g, (placeholder) => values[placeholder] ?? '')}`;
}
//# sourceMappingURL=tag-template.js.map

/***/ }),

/***/ 15451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   CM: () => (/* binding */ stopOn),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   z3: () => (/* binding */ error),
/* harmony export */   zB: () => (/* binding */ PROBLEM_CODES)
/* harmony export */ });
/* unused harmony export diskFull */
/** Every code a {@link Problem} can carry. Stable once shipped; each is listed in the README with its remedy. */
const PROBLEM_CODES = [
    'input-invalid',
    'not-github-actions',
    'tag-not-a-release',
    'tag-ambiguous',
    'tag-differs-from-ref',
    'tag-not-at-commit',
    'head-differs',
    'workspaces-unreadable',
    'workspace-not-found',
    'workspace-duplicate',
    'manifest-invalid',
    'version-mismatch',
    'package-private',
    'event-untrusted',
    'event-unusual',
    'runner-not-hosted',
    'repository-not-public',
    'npm-token-present',
    'npm-token-placeholder',
    'commit-off-default-branch',
    'environment-missing',
    'cache-restored',
    'install-scripts-beside-id-token',
    'action-unpinned',
    'id-token-permission',
    'id-token-failed',
    'repository-mismatch',
    'publish-config-refused',
    'manifest-tag-refused',
    'publish-scripts-ignored',
    'scripts-beside-id-token',
    'package-not-found',
    'version-unpublished',
    'subject-immutable',
    'visibility-change',
    'latest-backwards',
    'dist-tag-invalid',
    'tarball-invalid',
    'entry-missing',
    'dependency-unpublished',
    'integrity-mismatch',
    'npm-not-found',
    'npm-fetch-failed',
    'npm-integrity',
    'npm-cli-unusable',
    'build-script-missing',
    'build-failed',
    'pack-failed',
    'exchange-refused',
    'publish-refused',
    'publish-unclear',
    'registry-unreachable',
    'registry-answer',
    'not-served-yet',
    'held-by-registry',
    'version-staged',
    'proof-missing',
    'dist-tag-behind',
    'verification-failed',
    'other-release',
    'trust-unavailable',
    'trust-refused',
    'trust-embedded',
    'trust-file-invalid',
    'policy-invalid',
    'policy-unreadable',
    'lockfile-invalid',
    'not-verifiable',
    'attestation-unknown',
    'consumer-failed',
    'consumer-inconclusive',
    'not-reproducible',
    'interrupted',
    'disk-full',
    'temporary-directory',
    'clock-wrong',
    'proxy-invalid',
    'tls-unverified',
    'internal',
];
/** Ends the story early: carries every problem known at that point, never an empty list. */
class Failure extends Error {
    problems;
    constructor(problems, options) {
        super(problems.map((problem) => `${problem.code}: ${problem.message}`).join('\n'), options);
        this.name = 'Failure';
        this.problems = problems;
    }
}
/** A problem that stops the release. */
function error(problem) {
    return { severity: 'error', ...problem };
}
/** A problem that is told, and stops the release only with `fail-on: warning`. */
function warning(problem) {
    return { severity: 'warning', ...problem };
}
/** Throws a {@link Failure} of one problem. */
function fail(problem, cause) {
    const told = cause === undefined ? {} : { cause: messageOf(cause) };
    throw new Failure([error({ ...told, ...problem })], { cause });
}
/** Throws when any problem stops the release: an error, or a warning when `failOn` says so. */
function stopOn(problems, failOn) {
    if (problems.some((problem) => problem.severity === 'error' || failOn === 'warning'))
        throw new Failure(problems);
}
/** The problems of anything thrown: a {@link Failure}'s own, or one `internal`. */
function problemsOf(thrown) {
    if (thrown instanceof Failure)
        return thrown.problems;
    if (isDiskFull(thrown))
        return [diskFull(thrown)];
    return [
        error({
            code: 'internal',
            message: `Something nobody thought of happened: ${messageOf(thrown)}`,
            remedy: 'Please report it with this log: https://github.com/mochi/publish-npm/issues/new',
            ...(thrown instanceof Error && thrown.stack ? { cause: thrown.stack } : {}),
        }),
    ];
}
/** Whether something failed because there was no room on a disk; some libraries keep only the words of it. */
function isDiskFull(thrown) {
    return /\b(?:ENOSPC|EDQUOT)\b/.test(messageOf(thrown));
}
/** @param thrown whatever {@link isDiskFull} says so of */
function diskFull(thrown) {
    return error({
        code: 'disk-full',
        message: `A disk is full: ${messageOf(thrown)}.`,
        remedy: 'Make room on the runner, where RUNNER_TEMP and TMPDIR are, and run the job again: it publishes only what is not there.',
    });
}
/** What a thrown value says, with its causes: `fetch failed: getaddrinfo ENOTFOUND`. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause === undefined ? thrown.message : `${thrown.message}: ${messageOf(thrown.cause)}`;
}
//# sourceMappingURL=problems.js.map

/***/ }),

/***/ 25390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ stopPrograms),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   v6: () => (/* binding */ ended),
/* harmony export */   vz: () => (/* binding */ areProgramsStopped)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var _report_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12463);


/** The programs at work that were started here. */
const atWork = new Set();
let areStopped = false;
/**
 * Starts a program, as the leader of a process group where there are any, so that what it has started itself can be stopped
 * with it.
 * @throws Error once programs have been stopped: nothing begins any more then
 */
function start({ file, args, cwd, env }) {
    if (areStopped)
        throw new Error('interrupted');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, [...args], {
        cwd,
        env: { ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
        detached: process.platform !== 'win32',
    });
    atWork.add(child);
    child.once('exit', () => atWork.delete(child));
    child.once('error', () => atWork.delete(child));
    return child;
}
/**
 * Stops every program at work, for good: asks them to end, and forces those that have not after a while.
 * @param grace in ms
 */
async function stopPrograms(grace) {
    areStopped = true;
    await Promise.all([...atWork].map(async (child) => {
        const ended = new Promise((resolve) => child.once('exit', () => resolve()));
        signalGroup(child, 'SIGTERM');
        const forcing = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
        await ended;
        clearTimeout(forcing);
        // What it had started may have outlived it.
        signalGroup(child, 'SIGKILL');
    }));
}
/** Whether programs have been stopped for good. */
function areProgramsStopped() {
    return areStopped;
}
function signalGroup(child, signal) {
    try {
        if (process.platform === 'win32' || child.pid === undefined)
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // It has ended meanwhile.
    }
}
/** How long after a program's end what it left behind may still print, in ms. */
const LEFT_BEHIND = 2_000;
/** Runs a program and waits for its end. Never rejects: a failed start is an {@link Exit} with `error`. */
function run(program, print) {
    return new Promise((resolve) => {
        if (areStopped)
            return;
        const child = start(program);
        const stdout = collect(child.stdout, program.show ? print : undefined);
        const stderr = collect(child.stderr, program.show ? print : undefined);
        const end = (rest) => {
            const exit = { ...rest, stdout: stdout.end(), stderr: stderr.end() };
            // Whoever waits for a program that was stopped for good waits with it: nothing follows from how it ended.
            if (!areStopped)
                resolve(exit);
        };
        child.on('error', (error) => end({ code: null, signal: null, error }));
        child.on('close', (code, signal) => end({ code, signal }));
        child.on('exit', (code, signal) => {
            // A daemon that a script has left behind keeps the pipes open, and would keep the job waiting for hours.
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                end({ code, signal });
            }, LEFT_BEHIND).unref();
        });
    });
}
/** How a program ended, in words. */
function ended(exit) {
    if (exit.error)
        return `could not be started (${exit.error.message})`;
    return exit.signal ? `was killed by ${exit.signal}` : `ended with exit status ${exit.code}`;
}
/** Keeps what a stream says and prints it by whole lines, made harmless for the runner. */
function collect(stream, print) {
    let all = '';
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        all += chunk;
        if (!print)
            return;
        const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            print(`  │ ${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLines */ .vL)(line)}`);
    });
    return {
        end: () => {
            if (print && rest !== '')
                print(`  │ ${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLines */ .vL)(rest)}`);
            rest = '';
            return all;
        },
    };
}
//# sourceMappingURL=programs.js.map

/***/ }),

/***/ 99691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ honourProxies)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37067);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15451);


const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/**
 * Lets Node's own `fetch`, which tuf-js uses too, go through the proxy the environment names.
 * `http.setGlobalProxyFromEnv` came with Node 24.14; an older runner keeps what NODE_USE_ENV_PROXY gives it.
 * @throws Failure `proxy-invalid` without a character of the value, which may hold a password; `tls-unverified`
 */
function honourProxies(env) {
    const named = PROXY_VARIABLES.filter((name) => env[name]);
    const wrong = named.filter((name) => !isProxy(env[name] ?? ''));
    const problems = [...wrong.map(invalid), ...unverified(env)];
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(problems);
    if (named.length > 0 && "setGlobalProxyFromEnv" in /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __nccwpck_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2))))
        node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv();
}
function isProxy(value) {
    return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}
function invalid(name) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        code: 'proxy-invalid',
        message: `The variable ${name} is not the address of a proxy (its value is not shown: it may hold a password).`,
        remedy: `Set ${name} to an address with its scheme, such as http://proxy.example:3128; escape what is special in a password (%40 for @).`,
    });
}
/** With it set, anybody on the way could read the tokens, and answer in the registry's place. */
function unverified(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
            code: 'tls-unverified',
            message: 'NODE_TLS_REJECT_UNAUTHORIZED is 0: nobody would look at whom the tokens are sent to. Nothing was sent.',
            remedy: 'Remove it from the job. A proxy’s own certificate authority belongs in a file that NODE_EXTRA_CA_CERTS names.',
        }),
    ];
}
//# sourceMappingURL=proxies.js.map

/***/ }),

/***/ 79671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ registryAt),
/* harmony export */   u: () => (/* binding */ PUBLIC_REGISTRY)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(15451);

/** The registry npm publishes to unless told otherwise; trusted publishing exists there alone. */
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
/** The only hosts a token may go to in the clear. */
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/**
 * Reads the `registry` input.
 * @throws Failure `input-invalid` for anything but an https URL (http on loopback) without credentials, query or fragment
 */
function registryAt(input) {
    const url = URL.canParse(input) ? new URL(input) : undefined;
    const plain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    const encrypted = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
    if (!url || !plain || !encrypted) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'input-invalid',
            message: 'The input registry is not the URL of a registry.',
            remedy: `Leave it out for ${PUBLIC_REGISTRY}, or give an https URL without user, password or query.`,
        });
    }
    return { url: url.href.endsWith('/') ? url.href : `${url.href}/`, hostname: url.hostname };
}
//# sourceMappingURL=address.js.map

/***/ }),

/***/ 12463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   vL: () => (/* binding */ harmlessLines)
/* harmony export */ });
/**
 * Text from outside, rewritten so that the runner finds no command in it. The runner takes `::command::` after leading
 * blanks (U+0085 is one to .NET) and `##[command]` anywhere in a line, and splits lines at LF, CR and CRLF (actions/runner, ActionCommand.cs).
 */
function harmlessLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/^([\s\u0085]*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
        .join('\n');
}
/** Text from outside for a markdown table or sentence: no markup, no link, no line break, no control character. */
function markdownText(text) {
    return visible(text).replace(/[\\`*_{}[\]()#+!|<>~&@$:]|(?<=www)\./gi, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** Text from outside as markdown code, which no character in it can end. */
function markdownCode(text) {
    return `<code>${visible(text).replace(/[&<>|`*_[\]\\~@$]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
}
/** Control characters, line separators and direction marks written out, so that nothing hides. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `\\u{${code.toString(16)}}`;
    });
}
//# sourceMappingURL=harmless.js.map

/***/ }),

/***/ 95032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ shortenedSummary),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aQ: () => (/* binding */ OUTPUT)
/* harmony export */ });
/** GitHub drops a job summary of more than 1 MiB whole; some of it belongs to what is appended. */
const SUMMARY = 1024 * 1024 - 4096;
/** What an output may have at most, in bytes: GitHub takes 1 MB of all outputs of a job. */
const OUTPUT = 900_000;
/**
 * A summary as GitHub takes it: the whole, or its first lines with a count of those that are missing.
 * @param whole writes it to a file, and gives the path of that
 */
function shortenedSummary(markdown, whole) {
    if (Buffer.byteLength(markdown) <= SUMMARY)
        return markdown;
    const lines = markdown.split('\n');
    let bytes = 0;
    const kept = lines.filter((line) => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes <= SUMMARY;
    });
    const details = kept.filter((line) => line.startsWith('<details')).length;
    const closed = kept.filter((line) => line.includes('</details>')).length;
    return [
        ...kept,
        ...Array.from({ length: details - closed }, () => '\n</details>'),
        '',
        `… and ${lines.length - kept.length} more lines, in the file ${whole()} on the runner.`,
    ].join('\n');
}
/** As many values as fit, by their JSON, into a number of bytes. */
function fitting(values, limit) {
    let bytes = 0;
    const at = values.findIndex((value) => {
        bytes += Buffer.byteLength(JSON.stringify(value)) + 1;
        return bytes > limit;
    });
    return at < 0 ? [...values] : values.slice(0, at);
}
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 45650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   SK: () => (/* binding */ outcomeOfFailure),
/* harmony export */   U$: () => (/* binding */ publishedSentence),
/* harmony export */   _O: () => (/* binding */ emptyReport)
/* harmony export */ });
function emptyReport() {
    return {
        outcome: 'rejected',
        published: 'no',
        alreadyPublished: false,
        upload: 'none',
        attestations: [],
        checks: [],
        problems: [],
    };
}
/** How a run ends that did not come to its end: by what it has done, and what is known of the version. */
function outcomeOfFailure({ published, upload, problems }) {
    const isLate = problems.some(({ code }) => ['not-served-yet', 'held-by-registry'].includes(code));
    if (isLate && (upload === 'accepted' || upload === 'held'))
        return 'processing';
    // The registry said that it has the version, and does not serve it: this run has uploaded nothing.
    if (isLate)
        return published === 'yes' ? 'unverified' : 'unknown';
    if (upload === 'none' || published === 'no')
        return 'rejected';
    return published === 'yes' ? 'unverified' : 'unknown';
}
/** Whether an outcome is a failure of the job: everything but what was asked for. */
function isFailure(report, onProcessing) {
    if (report.outcome === 'processing')
        return onProcessing === 'fail';
    return !['verified', 'staged', 'ready'].includes(report.outcome);
}
/** One sentence that leaves nobody unsure whether the version is out. */
function publishedSentence(report) {
    const what = report.release ? `${report.release.package}@${report.release.version}` : 'the version';
    switch (report.published) {
        case 'yes':
            return `${what} is published.`;
        case 'no':
            return report.release ? `${what} is not published.` : 'Nothing was published.';
        case 'staged':
            return report.stageId === undefined
                ? `${what} is staged: it waits for a maintainer's approval, or is being scanned. Find out with: npm stage list ${report.release?.package ?? ''}`
                : `${what} is staged, and nobody is served it before a maintainer approves it: npm stage approve ${report.stageId}. Run the job again then: it verifies what is published.`;
        case 'unknown':
            return `Whether ${what} is published is not known. Find out with: npm view ${what} dist.integrity. Running the job again is safe: it publishes only what is not there.`;
    }
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 72294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GO: () => (/* binding */ actionsWorld),
  Cw: () => (/* binding */ allEnded),
  ww: () => (/* binding */ makeTemporary),
  Z_: () => (/* binding */ unusableTemporary),
  no: () => (/* binding */ withTemporaryDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 12 modules
var core = __nccwpck_require__(42043);
;// CONCATENATED MODULE: ./lib/github/id-token.js
/** How long GitHub may take for an ID token, in ms, and how often it is asked. */
const ID_TOKEN_TIMEOUT = 20_000;
const ID_TOKEN_TRIES = 3;
/**
 * The request of @actions/core's getIDToken, which waits for ever for an answer that breaks off (3.0.1).
 * @throws Error without a character of either token
 */
async function fetchIdToken(env, audience) {
    const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
    const headers = {
        accept: 'application/json',
        authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`,
    };
    for (let attempt = 1;; attempt++) {
        try {
            const signal = AbortSignal.timeout(ID_TOKEN_TIMEOUT);
            const response = await globalThis.fetch(url, { headers, redirect: 'error', signal });
            if (!response.ok)
                throw new Error(`GitHub answered ${response.status}`);
            const { value } = (await response.json());
            if (typeof value !== 'string' || value === '')
                throw new Error('GitHub answered without a token');
            return value;
        }
        catch (cause) {
            if (attempt === ID_TOKEN_TRIES)
                throw cause;
            await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
        }
    }
}
//# sourceMappingURL=id-token.js.map
// EXTERNAL MODULE: ./lib/problems.js
var problems = __nccwpck_require__(15451);
// EXTERNAL MODULE: ./lib/programs.js
var programs = __nccwpck_require__(25390);
// EXTERNAL MODULE: ./lib/proxies.js
var proxies = __nccwpck_require__(99691);
;// CONCATENATED MODULE: ./lib/redaction.js
/** Shorter ones would be found where they are not: in a date, a version, a word. */
const SHORTEST = 8;
/**
 * Hides secrets in text from outside: as they are, in base64, hex, the escapes of URLs and of JSON, and in each of these
 * however white space breaks it, in upper and lower case alike.
 */
function redactor() {
    const forms = new Set();
    return {
        hide: (secret) => {
            const derived = secret.length < SHORTEST ? [] : formsOf(secret);
            for (const form of [secret, ...derived])
                if (form !== '')
                    forms.add(form.toLowerCase());
        },
        redact: (text) => redacted(text, forms),
    };
}
function redacted(text, forms) {
    if (forms.size === 0)
        return text;
    const { dense, at } = withoutBlanks(text);
    const hidden = [...forms].flatMap((form) => {
        const found = [];
        for (let from = dense.indexOf(form); from >= 0; from = dense.indexOf(form, from + form.length))
            found.push([at[from] ?? 0, (at[from + form.length - 1] ?? 0) + 1]);
        return found;
    });
    let left = '';
    let end = 0;
    for (const [start, stop] of hidden.sort(([a], [b]) => a - b)) {
        if (start >= end)
            left += `${text.slice(end, start)}***`;
        end = Math.max(end, stop);
    }
    return left + text.slice(end);
}
/** A text in lower case without its white space, and where each character of it stands in the text. */
function withoutBlanks(text) {
    const at = [];
    let dense = '';
    for (const { 0: run, index } of text.matchAll(/\S+/g)) {
        const lower = run.toLowerCase();
        dense += lower.length === run.length ? lower : run;
        for (let offset = 0; offset < run.length; offset++)
            at.push(index + offset);
    }
    return { dense, at };
}
function formsOf(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const base64 = [0, 1, 2].map((before) => withinBase64(bytes, before));
    const json = JSON.stringify(secret).slice(1, -1);
    return [
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
        bytes.toString('hex'),
        encodeURIComponent(secret),
        [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
        json,
        json.replaceAll('/', '\\/'),
        [...secret].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    ];
}
/** What stays of some bytes in the base64 of a longer text, by how many bytes stand before them there (modulo 3). */
function withinBase64(bytes, before) {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(first, last);
}
//# sourceMappingURL=redaction.js.map
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __nccwpck_require__(12463);
;// CONCATENATED MODULE: ./lib/world.js










/** The world of a GitHub Actions job. */
function actionsWorld() {
    (0,proxies/* honourProxies */.U)(process.env);
    const { hide, redact } = redactor();
    const stages = [];
    let requestsMade = 0;
    const mask = (secret) => {
        core/* setSecret */.Pq(secret);
        hide(secret);
    };
    return {
        env: process.env,
        fetch: (...request) => {
            requestsMade++;
            return globalThis.fetch(...request);
        },
        get requestsMade() {
            return requestsMade;
        },
        temporary: process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        run: (program) => (0,programs/* run */.eF)(program, core/* info */.pq),
        stage: async (name, task) => {
            const start = performance.now();
            core/* startGroup */.Oh(name);
            try {
                return await task();
            }
            finally {
                core/* endGroup */.N4();
                stages.push({ name, ms: Math.round(performance.now() - start) });
            }
        },
        info: (text) => core/* info */.pq((0,harmless/* harmlessLines */.vL)(text)),
        debug: (text) => core/* debug */.Yz(text),
        mask,
        redact,
        idToken: async (audience) => {
            requestsMade++;
            const token = await fetchIdToken(process.env, audience);
            mask(token);
            return token;
        },
        now: () => Date.now(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        stages,
    };
}
/**
 * Makes a directory that nobody else has.
 * @param prefix of its name
 * @throws Failure `temporary-directory`, `disk-full`
 */
function makeTemporary({ temporary }, prefix) {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, prefix));
    }
    catch (cause) {
        return unusableTemporary(cause);
    }
}
/** @throws Failure `temporary-directory`, or `disk-full` when that is why */
function unusableTemporary(cause) {
    if ((0,problems/* isDiskFull */.b$)(cause))
        throw new problems/* Failure */.HR((0,problems/* problemsOf */.GW)(cause), { cause });
    return (0,problems/* fail */.fJ)({
        code: 'temporary-directory',
        message: `Temporary files cannot be written: ${(0,problems/* messageOf */.bD)(cause)}.`,
        remedy: 'RUNNER_TEMP, and TMPDIR where it is set, must name directories that are there and can be written to.',
    }, cause);
}
/**
 * A bracket around a task that needs a directory of its own: gone afterwards, whatever happened. What cannot be removed
 * (a scanner has it open, on Windows) is told and left: it must not decide how a release ends.
 */
async function withTemporaryDirectory(world, task) {
    const directory = makeTemporary(world, 'publish-npm-');
    // A run that is interrupted ends without coming back here.
    const clear = () => (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', clear);
    try {
        return await task(directory);
    }
    finally {
        process.off('exit', clear);
        try {
            clear();
        }
        catch (thrown) {
            world.info(`A temporary directory could not be removed: ${thrown instanceof Error ? thrown.message : thrown}`);
        }
    }
}
/**
 * Waits until every task has ended, well or not, so that none is still at work in what is cleared up next, and none fails
 * unheard. Gives their results, or throws what the first that failed threw.
 */
async function allEnded(tasks) {
    const ends = await Promise.allSettled(tasks);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed)
        throw failed.reason;
    return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined));
}
//# sourceMappingURL=world.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ command),
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 12 modules
var core = __nccwpck_require__(42043);
// EXTERNAL MODULE: ./lib/problems.js
var lib_problems = __nccwpck_require__(15451);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __nccwpck_require__(12463);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __nccwpck_require__(95032);
// EXTERNAL MODULE: ./lib/world.js + 2 modules
var lib_world = __nccwpck_require__(72294);
;// CONCATENATED MODULE: ./lib/edge.js







/** An input of the action. Untrimmed: a tag with a blank at its end is not that tag. */
function read(name) {
    return core/* getInput */.V4(name, { trimWhitespace: false });
}
/** How many annotations of a kind GitHub shows of one step; the last word on how it ended is one of the errors. */
const ANNOTATIONS = { error: 9, warning: 10 };
/** Problems as annotations of the run, as many as GitHub shows, at their files and lines; the others in the log. */
function annotate(problems) {
    const left = { ...ANNOTATIONS };
    for (const problem of problems) {
        const { severity } = problem;
        const all = problems.filter((one) => one.severity === severity).length;
        if (all <= ANNOTATIONS[severity] || left[severity] > 1)
            annotateOne(problem);
        else {
            if (left[severity] === 1)
                countOthers(severity, all - ANNOTATIONS[severity] + 1);
            core/* info */.pq((0,harmless/* harmlessLines */.vL)(`${problem.code}: ${problem.message} ${problem.remedy}`));
        }
        left[severity]--;
    }
}
function countOthers(severity, count) {
    const text = `${count} more findings: they are in the log, and in the job summary.`;
    if (severity === 'error')
        core/* error */.z3(text);
    else
        core/* warning */.$e(text);
}
function annotateOne({ code, severity, message, remedy, file, line, cause, told }) {
    const properties = {
        title: code,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    };
    const values = (told ?? []).map(({ field, value }) => `${field}: ${value}`).join('; ');
    const text = `${message} ${remedy}${values && ` (${values})`}`;
    if (severity === 'error')
        core/* error */.z3(text, properties);
    else
        core/* warning */.$e(text, properties);
    if (cause)
        core/* debug */.Yz((0,harmless/* harmlessLines */.vL)(cause));
}
/** What later steps read. What cannot be written is told, and changes nothing about how the job ends. */
function setOutputs(outputs) {
    try {
        if (!process.env['GITHUB_OUTPUT'])
            throw new Error('GITHUB_OUTPUT is not set');
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
    }
    catch (thrown) {
        core/* warning */.$e(`The outputs could not be written: ${(0,lib_problems/* messageOf */.bD)(thrown)}`);
    }
}
/** The same for the summary. One that is longer than GitHub takes is shortened, and stands whole in a file. */
function writeSummary(world, markdown) {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (!path)
        return;
    try {
        (0,external_node_fs_.appendFileSync)(path, `${(0,limits/* shortenedSummary */.TJ)(markdown, () => wholeIn(world, markdown))}\n`);
    }
    catch (thrown) {
        core/* warning */.$e(`The job summary could not be written: ${(0,lib_problems/* messageOf */.bD)(thrown)}`);
    }
}
function wholeIn(world, markdown) {
    const path = (0,external_node_path_.join)((0,lib_world/* makeTemporary */.ww)(world, 'publish-npm-summary-'), 'summary.md');
    (0,external_node_fs_.writeFileSync)(path, markdown);
    return path;
}
//# sourceMappingURL=edge.js.map
// EXTERNAL MODULE: ./lib/policy/tag-template.js
var tag_template = __nccwpck_require__(437);
// EXTERNAL MODULE: ./lib/inputs/reader.js
var inputs_reader = __nccwpck_require__(70178);
// EXTERNAL MODULE: ./lib/inputs/trust-inputs.js
var trust_inputs = __nccwpck_require__(89433);
;// CONCATENATED MODULE: ./lib/inputs/release-inputs.js



const PACK_INPUTS = [
    'tag',
    'tag-format',
    'packages',
    'working-directory',
    'package-directory',
    'build-script',
    'allow-scripts',
    'registry',
    'dist-tag',
    'allow-latest-backwards',
    'fail-on',
];
const PUBLISH_INPUTS = [
    ...PACK_INPUTS,
    'tarball',
    'integrity',
    'allow-visibility-change',
    'verify-timeout',
    'on-processing',
    'consumer-check',
    'stage',
    'dry-run',
    'npm-cli',
    ...trust_inputs/* TRUST_INPUTS */.L,
    'github-token',
];
/** @throws Failure with an `input-invalid` for every input that is wrong */
function readPackInputs(read, workspace) {
    const reader = (0,inputs_reader/* readerOf */.T)(read, workspace);
    return reader.done(packInputs(reader));
}
/** @throws Failure with an `input-invalid` for every input that is wrong */
function readPublishInputs(read, workspace) {
    const reader = (0,inputs_reader/* readerOf */.T)(read, workspace);
    return reader.done({
        ...packInputs(reader),
        tarball: tarballInput(reader),
        allowVisibilityChange: reader.flag('allow-visibility-change'),
        verifyTimeout: reader.minutes('verify-timeout'),
        onProcessing: reader.choice('on-processing', ['fail', 'succeed']),
        consumerCheck: reader.flag('consumer-check'),
        stage: reader.flag('stage'),
        dryRun: reader.flag('dry-run'),
        npmCli: reader.path('npm-cli'),
        ...(0,trust_inputs/* trustInputs */.A)(reader),
        githubToken: reader.text('github-token'),
    });
}
function packInputs(reader) {
    return {
        tag: reader.text('tag') ?? '',
        tagFormats: formatsInput(reader),
        packages: reader.lines('packages'),
        root: reader.path('working-directory') ?? '',
        packageDirectory: reader.path('package-directory'),
        buildScript: reader.text('build-script'),
        allowScripts: reader.flag('allow-scripts'),
        registry: reader.registry('registry'),
        distTag: reader.text('dist-tag'),
        allowLatestBackwards: reader.flag('allow-latest-backwards'),
        failOn: reader.choice('fail-on', ['error', 'warning']),
    };
}
function formatsInput(reader) {
    const formats = reader.lines('tag-format');
    const wrong = formats.map(tag_template/* whyNoTemplate */.yu).find((why) => why !== undefined);
    if (wrong !== undefined)
        reader.wrong('tag-format', `a format such as {package}@{version} in each line; one ${wrong}`);
    if (formats.length === 0)
        reader.wrong('tag-format', 'a format such as {package}@{version}');
    return formats;
}
function tarballInput(reader) {
    const path = reader.path('tarball');
    const integrity = reader.text('integrity');
    if (path !== undefined && integrity !== undefined) {
        if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
            reader.wrong('integrity', 'sha512- and 88 base64 characters');
        return { path, integrity };
    }
    if (path !== undefined)
        reader.wrong('integrity', "the pack job's output of that name, as tarball is given");
    if (integrity !== undefined)
        reader.wrong('tarball', 'the path of the downloaded tarball, as integrity is given');
    return undefined;
}
//# sourceMappingURL=release-inputs.js.map
// EXTERNAL MODULE: ./lib/programs.js
var programs = __nccwpck_require__(25390);
;// CONCATENATED MODULE: ./lib/interruption.js


/** GitHub's runner cancels a step by SIGINT, 7.5 s later by SIGTERM, and 2.5 s after that by force. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** How long, in ms, a program may take to end by itself. */
const GRACE = 500;
/**
 * Waits for a story, unless the process is told to stop, or something fails that nobody awaits: then every program at work is
 * stopped first. What the story itself still does is lost with the process, which has to end soon.
 * @throws Failure `interrupted`; or what nobody awaited
 */
async function untilInterrupted(story) {
    const stop = Promise.withResolvers();
    const end = (thrown) => void (0,programs/* stopPrograms */.U3)(GRACE).then(() => stop.reject(thrown));
    const onSignal = (signal) => end(interrupted(signal));
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    process.on('unhandledRejection', end).on('uncaughtException', end);
    const ended = await Promise.race([story, stop.promise]);
    // After an interruption they stay: the runner's second signal must not cut short how it is told.
    for (const signal of SIGNALS)
        process.off(signal, onSignal);
    process.off('unhandledRejection', end).off('uncaughtException', end);
    return ended;
}
function interrupted(signal) {
    return new lib_problems/* Failure */.HR([
        (0,lib_problems/* error */.z3)({
            code: 'interrupted',
            message: `The run was stopped by ${signal}, as when somebody cancels it or its time is up.`,
            remedy: 'Run the job again: it publishes only what is not there, and verifies what is.',
        }),
    ]);
}
//# sourceMappingURL=interruption.js.map
;// CONCATENATED MODULE: ./lib/outputs/release-outputs.js
const PACK_OUTPUTS = (/* unused pure expression or super */ null && (['package', 'version', 'dist-tag', 'tarball', 'integrity']));
const PUBLISH_OUTPUTS = (/* unused pure expression or super */ null && ([
    'outcome',
    'published',
    'already-published',
    'package',
    'version',
    'dist-tag',
    'tarball',
    'integrity',
    'stage-id',
    'transparency-log-url',
    'trust',
    'evidence',
]));
/** The outputs of the pack action. */
function packOutputs(packed) {
    return {
        package: packed.package,
        version: packed.version,
        'dist-tag': packed.distTag,
        tarball: packed.tarball.path,
        integrity: packed.tarball.integrity,
    };
}
/**
 * The outputs of the publish action. What was not reached is empty.
 * @param evidence path of the evidence file
 */
function publishOutputs(report, evidence) {
    const { release, tarball } = report;
    return {
        outcome: report.outcome,
        published: report.published,
        'already-published': String(report.alreadyPublished),
        package: release?.package ?? '',
        version: release?.version ?? '',
        'dist-tag': release?.distTag ?? '',
        tarball: tarball?.path ?? '',
        integrity: report.servedIntegrity ?? tarball?.integrity ?? '',
        'stage-id': report.stageId ?? '',
        'transparency-log-url': report.transparencyLogUrl ?? '',
        trust: report.trust?.source ?? '',
        evidence,
    };
}
//# sourceMappingURL=release-outputs.js.map
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __nccwpck_require__(45650);
;// CONCATENATED MODULE: ./lib/index.js













/** Runs one of the actions, with the real world around it, and ends in one exit status. Never throws. */
async function main(action) {
    const report = (0,report_report/* emptyReport */._O)();
    const lastWord = () => ({
        pack: 'Nothing was packed, so this run publishes nothing.',
        publish: (0,report_report/* publishedSentence */.U$)(report),
        verify: 'Nothing was verified.',
    })[action];
    const guard = () => core/* setFailed */.C1(`The action ended before its story did. ${lastWord()}`);
    process.on('exit', guard);
    try {
        await { pack: runPack, publish: () => runPublish(report), verify: runVerify }[action]();
    }
    catch (thrown) {
        if (action === 'publish')
            setOutputs(publishOutputs(report, ''));
        await tellProblems(thrown, lastWord());
    }
    process.off('exit', guard);
    // What was cut off may still be at work, and would keep the process.
    if ((0,programs/* areProgramsStopped */.vz)())
        process.exit();
}
async function tellProblems(thrown, lastWord) {
    const problems = (0,lib_problems/* problemsOf */.GW)(thrown);
    annotate(problems);
    const { problemsSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3394)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43394));
    writeSummary({ temporary: process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)() }, problemsSummary(lastWord, problems));
    core/* setFailed */.C1(lastWord);
}
async function runPack() {
    const world = (0,lib_world/* actionsWorld */.GO)();
    const inputs = readPackInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
    const { pack } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(9794)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9794));
    const packed = await untilInterrupted(pack(world, inputs));
    annotate(packed.warnings);
    setOutputs(packOutputs(packed));
    const { packSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3394)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43394));
    const { tarball, ...told } = packed;
    writeSummary(world, packSummary({ ...told, ...tarball }));
    core/* info */.pq((0,harmless/* harmlessLines */.vL)(`${packed.package}@${packed.version} is packed: ${tarball.integrity}`));
}
/** Everything a person or a later step gets to see of a publish run. The last line says whether the version is out. */
async function runPublish(filledIn) {
    const world = (0,lib_world/* actionsWorld */.GO)();
    const inputs = readPublishInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
    const { publish } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8263)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88263));
    const report = await untilInterrupted(publish(world, inputs, filledIn)).then(() => filledIn, async (thrown) => {
        const { tellInterrupted } = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(8056), __nccwpck_require__.e(7934), __nccwpck_require__.e(3239)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38007));
        return tellInterrupted(world, { inputs, report: filledIn, thrown });
    });
    setOutputs(publishOutputs(report, await writeEvidence(world, report)));
    const { publishSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3394)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43394));
    writeSummary(world, publishSummary(report));
    annotate(report.problems);
    const last = `${report.outcome}: ${(0,report_report/* publishedSentence */.U$)(report)}`;
    if ((0,report_report/* isFailure */.N6)(report, inputs.onProcessing))
        core/* setFailed */.C1(last);
    else
        core/* info */.pq((0,harmless/* harmlessLines */.vL)(last));
}
async function runVerify() {
    const world = (0,lib_world/* actionsWorld */.GO)();
    const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
    const { readVerifyInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(3984)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43984));
    const inputs = readVerifyInputs(read, workspace);
    const [{ verify }, { findings, verifySummary }, { unknownAttestations }, { verifyOutputs }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(8056), __nccwpck_require__.e(7934), __nccwpck_require__.e(1919), __nccwpck_require__.e(8815), __nccwpck_require__.e(4187), __nccwpck_require__.e(7794), __nccwpck_require__.e(856), __nccwpck_require__.e(3520), __nccwpck_require__.e(228), __nccwpck_require__.e(499)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74625)),
        Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(6472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6472)),
        __nccwpck_require__.e(/* import() */ 1345).then(__nccwpck_require__.bind(__nccwpck_require__, 51345)),
        __nccwpck_require__.e(/* import() */ 7838).then(__nccwpck_require__.bind(__nccwpck_require__, 87838)),
    ]);
    const report = await untilInterrupted(verify(world, { inputs, workspace }));
    const problems = findings(report, inputs.lockfile);
    annotate([...report.warnings, ...unknownAttestations(report.result.verdicts), ...problems]);
    const outputs = verifyOutputs(report, (json) => writeFile(world, { name: 'report', json }));
    setOutputs(outputs);
    writeSummary(world, verifySummary(report));
    const last = `${outputs.verified} verified, ${outputs.failed} failed.`;
    if (problems.length > 0)
        core/* setFailed */.C1(last);
    else
        core/* info */.pq(last);
}
async function writeEvidence(world, report) {
    const { evidenceOf } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3357)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83357));
    return writeFile(world, { name: 'evidence', json: () => evidenceOf(report, world) });
}
/** Writes a file for later steps. Gives its path, or nothing when it cannot be written: the run is not undone by that. */
function writeFile(world, { name, json }) {
    try {
        const path = (0,external_node_path_.join)((0,lib_world/* makeTemporary */.ww)(world, `publish-npm-${name}-`), `${name}.json`);
        (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(json(), null, 2)}\n`);
        return path;
    }
    catch (thrown) {
        core/* warning */.$e(`The ${name} could not be written: ${(0,lib_problems/* messageOf */.bD)(thrown)}`);
        return '';
    }
}
/**
 * Runs the command line. Sets the exit status; never throws.
 * @param dist the directory of the bundle
 */
async function command(dist) {
    const { commandLine } = await Promise.all(/* import() */[__nccwpck_require__.e(7375), __nccwpck_require__.e(6974)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66974));
    process.exitCode = await commandLine(process.argv.slice(2), (0,external_node_path_.dirname)(dist));
}
//# sourceMappingURL=index.js.map
var __webpack_exports__command = __webpack_exports__.G;
var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__command as command, __webpack_exports__main as main };

