import { defineHop } from "../reading/edges.js";

export const frameworkOfHop = defineHop("Provision.framework", ["PROVISION_OF"], "out");
export const provisionHop = defineHop("PolicyFramework.provisions", ["PROVISION_OF"], "in");
export const provisionThemeHop = defineHop("Provision.themes", ["FALLS_UNDER"], "in");
export const themeProvisionHop = defineHop("Theme.provisions", ["FALLS_UNDER"], "out");
