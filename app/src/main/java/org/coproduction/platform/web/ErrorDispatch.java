package org.coproduction.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what fails outside a controller: in a filter, in a view, or by {@code sendError}. */
@Controller
@Allowed(Allowed.Who.EVERYONE)
class ErrorDispatch implements ErrorController {
    private final Failures failures;
    private final Problems problems;

    ErrorDispatch(Failures failures, Problems problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            problems.answer(failures.of(failure, request), request, response);
            return;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        HttpHeaders headers = new HttpHeaders();
        String allow = response.getHeader(HttpHeaders.ALLOW);
        if (allow != null) headers.set(HttpHeaders.ALLOW, allow);
        problems.answer(failures.of(HttpStatusCode.valueOf(status), headers, request), request, response);
    }
}
