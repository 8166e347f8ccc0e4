export const id = 273;
export const ids = [273];
export const modules = {

/***/ 80273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callsIn: () => (/* binding */ callsIn),
/* harmony export */   readJobFile: () => (/* binding */ readJobFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (value === null ? '' : String(value))));
/** One that is an expression as a whole says nothing here. */
const texts = valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text), {}), {});
const Step = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    uses: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
    run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text), undefined),
    with: texts,
    env: texts,
});
const Job = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    env: texts,
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Step)),
});
/** Other jobs than the one that is looked for may be of any form. */
const Workflow = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ env: texts, jobs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) });
/**
 * Reads one job of a workflow. Undefined when the file cannot be read or has no such job with steps: the job may be one
 * of a reusable workflow, and the file may use what is newer than this reader.
 * @param content of the file, YAML 1.2 as GitHub reads it, with aliases
 * @param id of the job, `GITHUB_JOB`
 */
function readJobFile(content, { file, id }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content, { lineCounter: lines });
    const workflow = workflowIn(document);
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Job, workflow && Object.hasOwn(workflow.jobs, id) ? workflow.jobs[id] : undefined);
    if (!workflow || !read.success || !read.output.steps)
        return undefined;
    const { env, steps } = read.output;
    const lineOf = (path) => {
        const offset = offsetOf(document.getIn(path.slice(0, -1), true), path.at(-1));
        return offset === undefined ? undefined : lines.linePos(offset).line;
    };
    const line = lineOf(['jobs', id]) ?? 1;
    const variablesAt = (path, values, step) => Object.entries(values).map(([name, value]) => ({
        name,
        value,
        line: lineOf([...path, 'env', name]) ?? line,
        step,
    }));
    const stepPath = (at) => ['jobs', id, 'steps', at];
    return {
        file,
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
            major: uses === undefined ? undefined : majorOf(uses, document.getIn([...stepPath(at), 'uses'], true)),
            run,
            with: inputs,
        })),
    };
}
/** What a workflow calls: the paths of those of the same repository, and whether there are others. */
function callsIn(content) {
    const jobs = Object.values(workflowIn((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content))?.jobs ?? {});
    const calls = jobs.flatMap((job) => (valibot__WEBPACK_IMPORTED_MODULE_1__.is(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uses: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }), job) ? [job.uses] : []));
    const paths = calls.flatMap((uses) => /^[.$]\/(\.github\/workflows\/[^/]+\.ya?ml)$/.exec(uses)?.[1] ?? []);
    return { paths: [...new Set(paths)], others: calls.length > paths.length };
}
function workflowIn(document) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Workflow, document.errors.length > 0 ? undefined : plain(document));
    return read.success ? read.output : undefined;
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
function majorOf(uses, node) {
    const comment = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.comment ?? '') : '';
    const found = /@v(\d+)(?:\.|$)/.exec(uses) ?? /^\s*v?(\d+)(?:\.|\s|$)/.exec(comment);
    return found ? Number(found[1]) : undefined;
}
/** The document as plain objects; nothing when its aliases would make more of it than a workflow is. */
function plain(document) {
    try {
        return document.toJS();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=workflow-job.js.map

/***/ })

};

