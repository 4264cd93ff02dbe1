package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who sends a request. It is asked for pages and for routes that not everybody may use. */
public interface Viewers {
    /** Costs nothing where the request carries no sign of being signed in. */
    Viewer of(HttpServletRequest request);
}
