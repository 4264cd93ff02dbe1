package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What kinds of answer a request takes; a header that cannot be read counts as none, which takes all. */
record Accepted(String path, List<MediaType> types) {
    static Accepted of(HttpServletRequest request) {
        return new Accepted(LanguageFilter.pathOf(request), read(request.getHeader("Accept")));
    }

    private static List<MediaType> read(String header) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(header);
            return types.isEmpty() ? List.of(MediaType.ALL) : types;
        } catch (InvalidMediaTypeException e) {
            return List.of(MediaType.ALL);
        }
    }

    boolean page() {
        return takes(MediaType.TEXT_HTML);
    }

    boolean jsonRatherThanPage() {
        if (path.endsWith(".json")) return true;
        return !page() && (takes(MediaType.APPLICATION_JSON) || takes(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private boolean takes(MediaType type) {
        return types.stream().anyMatch(accepted -> accepted.getQualityValue() > 0 && accepted.includes(type));
    }
}
