import { type ComponentType, type JSX, lazy, Suspense, useEffect, useRef } from "react";
import { Route, Switch, useLocation, useSearchParams } from "wouter";
import { KeyForm } from "../access/key-form.js";
import { Coming } from "../asking/answered.js";
import { Boundary } from "./boundary.js";
import { Embedded } from "./embedded.js";
import { Footer } from "./footer.js";
import { Header } from "./header.js";
import { NotThere } from "./not-there.js";

/** What an address opens. Each loads when it is opened first. */
const routes: readonly (readonly [string, ComponentType])[] = [
  ["/", lazy(async () => ({ default: (await import("../home/home.js")).Home }))],
  ["/network", lazy(async () => ({ default: (await import("../network/network-view.js")).NetworkView }))],
  ["/themes", lazy(async () => ({ default: (await import("../themes/themes-view.js")).ThemesView }))],
  ["/time", lazy(async () => ({ default: (await import("../time/time-view.js")).TimeView }))],
  ["/map", lazy(async () => ({ default: (await import("../map/map-view.js")).MapView }))],
  ["/meetings", lazy(async () => ({ default: (await import("../meetings/meetings-view.js")).MeetingsView }))],
  ["/search", lazy(async () => ({ default: (await import("../search/search-view.js")).SearchView }))],
  ["/meeting/:slug", lazy(async () => ({ default: (await import("../pages/meeting-page.js")).MeetingPage }))],
  ["/state/:slug", lazy(async () => ({ default: (await import("../pages/state-page.js")).StatePage }))],
  [
    "/organisation/:slug",
    lazy(async () => ({ default: (await import("../pages/organisation-page.js")).OrganisationPage })),
  ],
  ["/theme/:slug", lazy(async () => ({ default: (await import("../pages/theme-page.js")).ThemePage }))],
  ["/framework/:slug", lazy(async () => ({ default: (await import("../pages/framework-page.js")).FrameworkPage }))],
  ["/dialogue/:slug", lazy(async () => ({ default: (await import("../pages/dialogue-page.js")).DialoguePage }))],
  ["/series/:slug", lazy(async () => ({ default: (await import("../pages/series-page.js")).SeriesPage }))],
  ["/city/:slug", lazy(async () => ({ default: (await import("../pages/city-page.js")).CityPage }))],
];

/** The explorer: its frame, and in it what the address says. */
export function App(): JSX.Element {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const embedded = parameters.get("embed") === "1";
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(path, main);

  return (
    <Embedded value={embedded}>
      {!embedded && (
        <a className="skip" href="#content">
          Skip to the content
        </a>
      )}
      {!embedded && <Header />}
      <main id="content" ref={main} tabIndex={-1} className={embedded ? "embedded" : undefined}>
        <KeyForm />
        <Boundary attempt={path}>
          <Suspense fallback={<Coming />}>
            <Switch>
              {routes.map(([pattern, View]) => (
                <Route key={pattern} path={pattern}>
                  <View />
                </Route>
              ))}
              <Route>
                <NotThere what="page" />
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
      {!embedded && <Footer />}
    </Embedded>
  );
}

/** A new page starts at its top, for the eye and for a screen reader; not so the first one. */
function useFocusOnNewPage(path: string, main: { readonly current: HTMLElement | null }): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (window.location.hash === "") window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
