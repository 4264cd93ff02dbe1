package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers for what a controller throws. */
@ControllerAdvice
class ErrorAdvice {
    private final Failures failures;
    private final Problems problems;

    ErrorAdvice(Failures failures, Problems problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) return;
        problems.answer(failures.of(failure, request), request, response);
    }
}
