package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.web.context.request.ServletWebRequest;

/** A whole page on its way to one reader. */
record SentPage(Here here, HttpServletRequest request, HttpServletResponse response) {
    /** False where the client takes no page, which it is then told. */
    boolean wanted() throws IOException {
        if (Accepted.of(request).page()) return true;
        response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
        return false;
    }

    void plain(byte[] page) throws IOException {
        head();
        if (unchanged(Gzip.mark(page))) return;
        send(page);
    }

    void packed(byte[] page) throws IOException {
        head();
        if (unchanged(Gzip.markWithin(page))) return;
        response.setHeader("Content-Encoding", "gzip");
        send(page);
    }

    private void head() {
        response.setContentType("text/html;charset=utf-8");
        response.setLocale(Locale.forLanguageTag(here.language().tag()));
        response.addHeader("Vary", "Cookie");
        response.addHeader("Vary", "Accept-Encoding");
        if (response.getHeader("Cache-Control") == null) response.setHeader("Cache-Control", "private, no-cache");
    }

    /** Whether the reader has this page already, in their language and colours, and is told so. Errors carry no tag. */
    private boolean unchanged(long mark) {
        if (response.getStatus() != HttpServletResponse.SC_OK) return false;
        return new ServletWebRequest(request, response).checkNotModified("W/\"" + Long.toHexString(mark) + "\"");
    }

    private void send(byte[] bytes) throws IOException {
        response.setContentLength(bytes.length);
        try (OutputStream stream = response.getOutputStream()) {
            stream.write(bytes);
        }
    }
}
