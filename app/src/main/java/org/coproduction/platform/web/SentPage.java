package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A whole page on its way to one reader. */
record SentPage(Here here, HttpServletRequest request, HttpServletResponse response) {
    /** False where the client takes no page, which it is then told. */
    boolean wanted() throws IOException {
        if (Accepted.of(request).page()) return true;
        response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
        return false;
    }

    void plain(byte[] page) throws IOException {
        send(page);
    }

    void packed(byte[] page) throws IOException {
        response.setHeader("Content-Encoding", "gzip");
        send(page);
    }

    private void send(byte[] bytes) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setLocale(Locale.forLanguageTag(here.language().tag()));
        response.addHeader("Vary", "Cookie");
        response.addHeader("Vary", "Accept-Encoding");
        if (response.getHeader("Cache-Control") == null) response.setHeader("Cache-Control", "private, no-cache");
        response.setContentLength(bytes.length);
        try (OutputStream stream = response.getOutputStream()) {
            stream.write(bytes);
        }
    }
}
