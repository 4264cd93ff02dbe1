package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives each JSON twin an ETag, and answers 304 to who has it already. The tag is weak because the server compresses.
 * Downloads
 * are streamed and pass by.
 */
@Component
class Unchanged extends ShallowEtagHeaderFilter {
    Unchanged() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getRequestURI();
        return !address.endsWith(".json") || address.endsWith(".csl.json") || address.contains("/download");
    }

    /** HEAD tells the tag too: who asks by it saves itself the GET. */
    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        boolean read = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return read && !response.isCommitted() && status >= 200 && status < 300;
    }
}
