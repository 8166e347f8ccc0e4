export const id = 5931;
export const ids = [5931];
export const modules = {

/***/ 5931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJobFile: () => (/* binding */ readJobFile),
/* harmony export */   workflowsCalledIn: () => (/* binding */ workflowsCalledIn)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(String));
const texts = valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text), {});
const Step = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    uses: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    with: texts,
    env: texts,
});
const Workflow = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    env: texts,
    jobs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uses: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), env: texts, steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Step)) })),
});
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
    const job = workflow && Object.hasOwn(workflow.jobs, id) ? workflow.jobs[id] : undefined;
    if (!workflow || !job?.steps)
        return undefined;
    const lineOf = (path) => {
        const offset = offsetOf(document.getIn(path.slice(0, -1), true), path.at(-1));
        return offset === undefined ? undefined : lines.linePos(offset).line;
    };
    const jobLine = lineOf(['jobs', id]) ?? 1;
    const variablesAt = (path, env) => Object.entries(env).map(([name, value]) => ({
        name,
        value,
        line: lineOf([...path, 'env', name]) ?? jobLine,
    }));
    const stepPath = (at) => ['jobs', id, 'steps', at];
    return {
        file,
        id,
        line: jobLine,
        permissionsLine: lineOf(['jobs', id, 'permissions']) ?? lineOf(['permissions']),
        variables: [
            ...variablesAt([], workflow.env),
            ...variablesAt(['jobs', id], job.env),
            ...job.steps.flatMap(({ env }, at) => variablesAt(stepPath(at), env)),
        ],
        steps: job.steps.map(({ uses, run, with: inputs }, at) => ({
            line: lineOf([...stepPath(at), uses === undefined ? 'run' : 'uses']) ?? jobLine,
            uses,
            run,
            with: inputs,
        })),
    };
}
/** The paths of the workflows of the same repository that a workflow calls; none when it cannot be read. */
function workflowsCalledIn(content) {
    const jobs = Object.values(workflowIn((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content))?.jobs ?? {});
    const paths = jobs.flatMap(({ uses = '' }) => /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/.exec(uses)?.[1] ?? []);
    return [...new Set(paths)];
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
/** The document as plain objects; nothing when its aliases would make more of it than a workflow is. */
function plain(document) {
    try {
        return document.toJS();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=job-file.js.map

/***/ })

};

