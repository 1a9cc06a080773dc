export const id = 643;
export const ids = [643];
export const modules = {

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askMetadata: () => (/* binding */ askMetadata)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(920);
/**
 * Asks the cloud's link-local metadata service in which region this machine is. Every service is asked at
 * once; only region and instance type leave this file, and no path is asked that carries credentials, keys or user data.
 * Free of dependencies: it is part of the sampler's bundle.
 */


/**
 * The place, or undefined when no service answers with a body of its own shape within `timeoutMs`, which bounds
 * everything together. Never rejects.
 */
async function askMetadata(fetchLike, options) {
    const ended = new AbortController();
    // Every question listens to it, and Node warns of a leak from eleven listeners on.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, ended.signal);
    const end = () => ended.abort();
    const timer = setTimeout(end, options.timeoutMs);
    options.signal?.addEventListener('abort', end, { once: true });
    if (options.signal?.aborted)
        end();
    const asker = (method) => {
        return async (path, headers = {}) => {
            if (ended.signal.aborted)
                return undefined;
            return fetchLike({ method, url: new URL(path, LINK_LOCAL).href, headers }, ended.signal);
        };
    };
    const stopped = new Promise((resolve) => {
        ended.signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    try {
        // In the list's order, not the order of arrival: the answer does not depend on a race.
        const answers = SERVICES.map((service) => service(asker('GET'), asker('PUT')).catch(() => undefined));
        for (const answer of answers) {
            const place = await Promise.race([answer, stopped]);
            if (place !== undefined)
                return place;
        }
        return undefined;
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', end);
        end();
    }
}
const LINK_LOCAL = 'http://169.254.169.254';
/**
 * Two single values, because the whole document holds the machine's user data, keys and tags. Azure answers five requests a
 * second (429 beyond), so these come first in the list of services.
 */
const azure = async (get) => {
    const value = (name) => get(`/metadata/instance/compute/${name}?api-version=2021-02-01&format=text`, { Metadata: 'true' });
    const [location, vmSize] = await Promise.all([value('location'), value('vmSize')]);
    const region = word(location, /^[a-z][a-z0-9]{2,39}$/);
    const instanceType = word(vmSize, /^(Standard|Basic)_[A-Za-z0-9_-]{1,60}$/);
    return region && instanceType ? found('azure', region, instanceType, 'Azure instance metadata') : undefined;
};
const aws = async (get, put) => {
    const tokenText = await put('/latest/api/token', { 'X-aws-ec2-metadata-token-ttl-seconds': '60' });
    const token = word(tokenText, /^[A-Za-z0-9+/=_-]{1,512}$/);
    if (token === undefined)
        return undefined;
    const document = json(await get('/latest/dynamic/instance-identity/document', { 'X-aws-ec2-metadata-token': token }));
    const region = word((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)(document, 'region'), /^[a-z]{2}(-[a-z]{2,12}){1,3}-\d{1,2}$/);
    const instanceType = word((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)(document, 'instanceType'), /^[a-z0-9][a-z0-9-]{0,30}\.[a-z0-9-]{1,30}$/);
    return region && instanceType ? found('aws', region, instanceType, 'AWS instance metadata') : undefined;
};
/** By address, because `metadata.google.internal` would be a name lookup that leaves every machine that is not Google's. */
const gcp = async (get) => {
    const headers = { 'Metadata-Flavor': 'Google' };
    const [zoneText, typeText] = await Promise.all([
        get('/computeMetadata/v1/instance/zone', headers),
        get('/computeMetadata/v1/instance/machine-type', headers),
    ]);
    const region = /^projects\/[\w-]{1,40}\/zones\/([a-z]{2,20}-[a-z]{2,20}\d{1,2})-[a-z]$/.exec(trimmed(zoneText))?.[1];
    const type = /^projects\/[\w-]{1,40}\/machineTypes\/([a-z0-9-]{2,60})$/.exec(trimmed(typeText))?.[1];
    return region ? found('gcp', region, type, 'Google Cloud instance metadata') : undefined;
};
/** Two single values, because the whole document holds the machine's user data. */
const oci = async (get) => {
    const headers = { Authorization: 'Bearer Oracle' };
    const [regionText, shapeText] = await Promise.all([
        get('/opc/v2/instance/canonicalRegionName', headers),
        get('/opc/v2/instance/shape', headers),
    ]);
    const region = word(regionText, /^[a-z]{2}(-[a-z]{2,20}){1,3}-\d$/);
    const shape = word(shapeText, /^(VM|BM)\.[A-Za-z0-9._-]{2,50}$/);
    return region && shape ? found('oci', region, shape, 'Oracle Cloud instance metadata') : undefined;
};
/** One single value, because the whole document holds the machine's user data. */
const digitalocean = async (get) => {
    const region = word(await get('/metadata/v1/region'), /^[a-z]{3}\d{1,2}$/);
    return region ? found('digitalocean', region, undefined, 'DigitalOcean droplet metadata') : undefined;
};
const hetzner = async (get) => {
    const zone = word(await get('/hetzner/v1/metadata/availability-zone'), /^[a-z]{3}\d{0,2}-dc\d{1,3}$/);
    return zone ? found('hetzner', zone.replace(/-dc\d+$/, ''), undefined, 'Hetzner server metadata') : undefined;
};
const scaleway = async (get) => {
    const conf = json(await get('http://169.254.42.42/conf?format=json'));
    const zone = word((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)(conf, 'location'), 'zone_id'), /^[a-z]{2}-[a-z]{3}-\d$/);
    const type = word((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)(conf, 'commercial_type'), /^[A-Za-z0-9][A-Za-z0-9-]{1,40}$/);
    return zone ? found('scaleway', zone, type, 'Scaleway instance metadata') : undefined;
};
const ibm = async (get, put) => {
    const answer = json(await put('/instance_identity/v1/token?version=2022-03-01', { 'Metadata-Flavor': 'ibm' }));
    const token = word((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)(answer, 'access_token'), /^[A-Za-z0-9._-]{1,8192}$/);
    if (token === undefined)
        return undefined;
    const instance = json(await get('/metadata/v1/instance?version=2022-03-01', { Authorization: `Bearer ${token}` }));
    const zone = word((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)(instance, 'zone'), 'name'), /^[a-z]{2}-[a-z]{2,12}-\d{1,2}$/);
    const profile = word((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)((0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProperty */ .Aq)(instance, 'profile'), 'name'), /^[a-z0-9]{2,20}(-[a-z0-9.]{1,20}){1,4}$/);
    return zone ? found('ibm', zone.replace(/-\d+$/, ''), profile, 'IBM Cloud instance metadata') : undefined;
};
/**
 * OpenStack's index of versions identifies OpenStack; zone and type then come as single values over its EC2
 * emulation, because `meta_data.json` may hold the administrator's password. Its zone is a region only where OVHcloud
 * names it so; elsewhere it is mostly `nova`.
 */
const openstack = async (get) => {
    const versions = trimmed(await get('/openstack')).split(/\s+/);
    if (!versions.includes('latest') || !versions.some((version) => /^20\d\d-\d\d-\d\d$/.test(version)))
        return undefined;
    const [zoneText, typeText] = await Promise.all([
        get('/latest/meta-data/placement/availability-zone'),
        get('/latest/meta-data/instance-type'),
    ]);
    const zone = word(zoneText, /^[A-Za-z0-9][A-Za-z0-9._-]{1,60}$/);
    const type = word(typeText, /^[A-Za-z0-9][A-Za-z0-9._-]{1,60}$/);
    const ovhRegion = /^(eu-west-par|eu-south-mil|ca-east-tor|ap-south-mum|us-east-va|us-west-or)(-[a-z0-9]+)?$/i.exec(zone ?? '')?.[1];
    if (ovhRegion)
        return found('ovh', ovhRegion.toUpperCase(), type, 'OpenStack instance metadata (OVHcloud)');
    return type ? found('openstack', undefined, type, 'OpenStack instance metadata') : undefined;
};
/** Those with the surest shape first; OpenStack, which others imitate, last. */
const SERVICES = [azure, aws, gcp, oci, digitalocean, hetzner, ibm, scaleway, openstack];
function found(provider, region, instanceType, how) {
    return { provider, region, instanceType, found: 'metadata', how };
}
function json(text) {
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The value, if it is a text that matches the whole pattern. */
function word(value, shape) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    return shape.test(text) ? text : undefined;
}
function trimmed(text) {
    return (text ?? '').trim();
}


/***/ })

};
