export const id = 267;
export const ids = [267];
export const modules = {

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callsIn: () => (/* binding */ callsIn),
  readJobFile: () => (/* binding */ readJobFile)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/text/yaml-lines.js
var yaml_lines = __webpack_require__(7331);
;// CONCATENATED MODULE: ./lib/src/github/workflow-text.js


/**
 * Reads a workflow's file, YAML 1.2 as GitHub reads it, with aliases. Whoever needs to know more of it than that it is YAML
 * brings a schema: an inspection passes over what it does not know, a rehearsal plays nothing that it does not.
 * @throws Error for what is no YAML, or whose aliases would make more of it than a workflow is
 */
function readWorkflowText(content) {
    const { document, lineOf } = (0,yaml_lines/* readYaml */.g)(content);
    const [wrong] = document.errors;
    if (wrong)
        throw new Error(wrong.message);
    return {
        written: document.toJS(),
        lineOf,
        commentAt: (path) => {
            const node = document.getIn(path, true);
            return (0,yaml_dist/* isNode */.Ll)(node) ? (node.comment ?? '') : '';
        },
    };
}
//# sourceMappingURL=workflow-text.js.map
;// CONCATENATED MODULE: ./lib/src/github/workflow-job.js


const workflow_job_text = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()]), dist/* transform */.pdi((value) => (value === null ? '' : String(value))));
/** One that is an expression as a whole says nothing here. */
const texts = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), workflow_job_text), {}), {});
const Step = dist/* looseObject */._H3({
    uses: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* string */.YjP()), undefined),
    run: dist/* fallback */.NpB(dist/* optional */.lqM(workflow_job_text), undefined),
    with: texts,
    env: texts,
});
const Job = dist/* looseObject */._H3({
    env: texts,
    steps: dist/* optional */.lqM(dist/* array */.YOg(Step)),
});
/** Other jobs than the one that is looked for may be of any form. */
const Workflow = dist/* looseObject */._H3({ env: texts, jobs: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) });
/**
 * Reads one job of a workflow. Undefined when the file cannot be read or has no such job with steps: the job may be one
 * of a reusable workflow, and the file may use what is newer than this reader.
 * @param content of the file, YAML 1.2 as GitHub reads it, with aliases
 * @param id of the job, `GITHUB_JOB`
 */
function readJobFile(content, { file: path, id }) {
    const file = textOf(content);
    const workflow = workflowIn(file);
    const read = dist/* safeParse */.xLC(Job, workflow && Object.hasOwn(workflow.jobs, id) ? workflow.jobs[id] : undefined);
    if (!file || !workflow || !read.success || !read.output.steps)
        return undefined;
    const { env, steps } = read.output;
    const { lineOf, commentAt } = file;
    const line = lineOf(['jobs', id]) ?? 1;
    const variablesAt = (at, values, step) => Object.entries(values).map(([name, value]) => ({
        name,
        value,
        line: lineOf([...at, 'env', name]) ?? line,
        step,
    }));
    const stepPath = (at) => ['jobs', id, 'steps', at];
    return {
        file: path,
        id,
        line,
        permissionsLine: lineOf(['jobs', id, 'permissions']) ?? lineOf(['permissions']),
        variables: [
            ...variablesAt([], workflow.env),
            ...variablesAt(['jobs', id], env),
            ...steps.flatMap((step, at) => variablesAt(stepPath(at), step.env, at)),
        ],
        steps: steps.map(({ uses, run, with: inputs }, at) => ({
            line: lineOf([...stepPath(at), uses === undefined ? 'run' : 'uses']) ?? line,
            uses,
            major: uses === undefined ? undefined : majorOf(uses, commentAt([...stepPath(at), 'uses'])),
            run,
            with: inputs,
        })),
    };
}
/** What a workflow calls: the paths of those of the same repository, and whether there are others. */
function callsIn(content) {
    const jobs = Object.values(workflowIn(textOf(content))?.jobs ?? {});
    const calls = jobs.flatMap((job) => (dist.is(dist/* looseObject */._H3({ uses: dist/* string */.YjP() }), job) ? [job.uses] : []));
    const paths = calls.flatMap((uses) => /^[.$]\/(\.github\/workflows\/[^/]+\.ya?ml)$/.exec(uses)?.[1] ?? []);
    return { paths: [...new Set(paths)], others: calls.length > paths.length };
}
function workflowIn(file) {
    const read = dist/* safeParse */.xLC(Workflow, file?.written);
    return read.success ? read.output : undefined;
}
function textOf(content) {
    try {
        return readWorkflowText(content);
    }
    catch {
        return undefined;
    }
}
function majorOf(uses, comment) {
    const found = /@v(\d+)(?:\.|$)/.exec(uses) ?? /^\s*v?(\d+)(?:\.|\s|$)/.exec(comment);
    return found ? Number(found[1]) : undefined;
}
//# sourceMappingURL=workflow-job.js.map

/***/ }),

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads one document; what is wrong with it is in its `errors`. */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const lineAt = (offset) => lines.linePos(offset).line;
    return {
        document,
        lineAt,
        lineOf: (path) => {
            const offset = offsetOf(document.getIn(path.slice(0, -1), true), path.at(-1));
            return offset === undefined ? undefined : lineAt(offset);
        },
    };
}
/** Where a key, or an entry, of a collection begins in the text. */
function offsetOf(collection, key) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(collection)
        ? collection.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.key
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(collection) && typeof key === 'number'
            ? collection.items[key]
            : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
//# sourceMappingURL=yaml-lines.js.map

/***/ })

};

