package org.coproduction.platform.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What was asked for is not given, and the reader is told why, in their language.
 *
 * <p>Throw it anywhere below a controller. Its key names a text in {@code words/}, which says where, which rule and what to
 * do; the answer is a page, or an {@code application/problem+json} where JSON was asked for:
 *
 * <pre>{@code
 * throw Refusal.notFound("cases.refused.unknown", slug);
 * throw Refusal.badRequest("cases.refused.too-many", 4);
 * throw Refusal.tooMany("search.refused.budget", 30);
 * throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "import.refused.size", 500).with(HttpHeaders.RETRY_AFTER, "60");
 * }</pre>
 *
 * <p>For a fault that only a forged address can make, {@code ResponseStatusException} will do: the page then says what its
 * status means in general.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String key;
    private final transient List<@Nullable Object> arguments;
    private final transient HttpHeaders headers = new HttpHeaders();

    public Refusal(HttpStatus status, String key, @Nullable Object... arguments) {
        super(status.value() + " " + key + " " + Arrays.toString(arguments), null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    }

    public static Refusal badRequest(String key, @Nullable Object... arguments) {
        return new Refusal(HttpStatus.BAD_REQUEST, key, arguments);
    }

    public static Refusal notFound(String key, @Nullable Object... arguments) {
        return new Refusal(HttpStatus.NOT_FOUND, key, arguments);
    }

    /** It was here and has been taken away on purpose. */
    public static Refusal gone(String key, @Nullable Object... arguments) {
        return new Refusal(HttpStatus.GONE, key, arguments);
    }

    /** @param seconds after which asking again makes sense; also the text's first argument */
    public static Refusal tooMany(String key, long seconds) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, key, seconds)
                .with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    public Refusal with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    public List<@Nullable Object> arguments() {
        return arguments;
    }

    HttpHeaders headers() {
        return headers;
    }
}
