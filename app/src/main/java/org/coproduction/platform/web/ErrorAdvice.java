package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers for what a controller throws. Where an answer has begun already, it breaks off, so that nobody takes a part of it
 * for the whole.
 */
@ControllerAdvice
class ErrorAdvice {
    private final Failures failures;
    private final Problems problems;

    ErrorAdvice(Failures failures, Problems problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) return;
        if (response.isCommitted()) throw failure;
        problems.answer(failures.of(failure, request), request, response);
    }
}
