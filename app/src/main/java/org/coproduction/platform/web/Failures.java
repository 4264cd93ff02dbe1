package org.coproduction.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what went wrong into what the reader is told. Faults of ours go to the log, under the reference that the page shows. */
@Component
class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_SHOWN = 100;

    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 406, 410, 413, 414, 415, 429, 431);

    private final Words words;

    Failures(Words words) {
        this.words = words;
    }

    Problem of(Throwable failure, HttpServletRequest request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refused(refusal, request);
        }
        if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError())
            return of(known.getStatusCode(), known.getHeaders(), request);
        if (failure instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class))
            return of(HttpStatus.NOT_FOUND, new HttpHeaders(), request);
        if (failure instanceof TypeMismatchException || failure instanceof HttpMessageNotReadableException)
            return of(HttpStatus.BAD_REQUEST, new HttpHeaders(), request);
        if (failure instanceof InvalidParameterException unreadable)
            return of(HttpStatusCode.valueOf(unreadable.getErrorCode()), new HttpHeaders(), request);
        return ours(failure, request);
    }

    /** What a status means in general, for errors that come without a reason. */
    Problem of(HttpStatusCode status, HttpHeaders headers, HttpServletRequest request) {
        if (status.is5xxServerError()) return ours(null, request);
        Language language = LanguageFilter.languageOf(request);
        Problem again = LanguageFilter.unread(request) ? inGeneral(status, headers, language.other(), null) : null;
        return inGeneral(status, headers, language, again);
    }

    private Problem inGeneral(HttpStatusCode status, HttpHeaders headers, Language language, @Nullable Problem again) {
        String key = "problem." + (EXPLAINED.contains(status.value()) ? status.value() : "other");
        return new Problem(
                status, words.say(language, key + ".title"), words.say(language, key + ".text"), null, headers, again);
    }

    private Problem refused(Refusal refusal, HttpServletRequest request) {
        String general = of(refusal.status(), HttpHeaders.EMPTY, request).title();
        String text = words.say(
                LanguageFilter.languageOf(request),
                refusal.key(),
                refusal.arguments().stream().map(Failures::shown).toArray());
        return new Problem(refusal.status(), general, text, null, refusal.headers(), null);
    }

    /** What was typed comes back so short that the message stays one. */
    private static @Nullable Object shown(@Nullable Object argument) {
        if (!(argument instanceof String text)) return argument;
        String clean = CONTROLS.matcher(text).replaceAll("\uFFFD");
        return clean.length() <= LONGEST_SHOWN ? clean : clean.substring(0, LONGEST_SHOWN) + "…";
    }

    private Problem ours(@Nullable Throwable failure, HttpServletRequest request) {
        String reference =
                Long.toString(RANDOM.nextLong(1L << 40, 1L << 45), 32).toUpperCase(Locale.ROOT);
        log.error(
                "Reference {}: {} {} failed with status {}",
                reference,
                request.getMethod(),
                LanguageFilter.pathOf(request).replaceAll("[\\r\\n]", "_"),
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE),
                failure);
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                say(request, "problem.500.title"),
                say(request, "problem.500.text"),
                reference,
                new HttpHeaders(),
                null);
    }

    private String say(HttpServletRequest request, String key) {
        return words.say(LanguageFilter.languageOf(request), key);
    }
}
