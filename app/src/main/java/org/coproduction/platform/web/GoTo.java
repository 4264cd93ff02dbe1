package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads on to another page of the site: after a form with 303, so that loading again does not send it again. The address is
 * told without a host, which a request could have made up.
 */
class GoTo extends RedirectView {
    GoTo(String address) {
        super(address, false, false, false);
    }

    @Override
    protected HttpStatusCode getHttp11StatusCode(
            HttpServletRequest request, HttpServletResponse response, String targetUrl) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())
                ? HttpStatus.FOUND
                : HttpStatus.SEE_OTHER;
    }
}
