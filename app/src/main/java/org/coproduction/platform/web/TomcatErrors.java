package org.coproduction.platform.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Answers for requests that Tomcat turns down before the application sees them, such as a malformed address. */
@Component
class TomcatErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** Tomcat says only in words that an address or the headers after it are longer than it takes. */
    private static final String TOO_LARGE =
            StringManager.getManager("org.apache.coyote.http11").getString("iib.requestheadertoolarge.error");

    private final Failures failures;
    private final Problems problems;

    TomcatErrors(Failures failures, Problems problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve(failures, problems)));
    }

    private static final class Valve extends ErrorReportValve {
        private final Failures failures;
        private final Problems problems;

        Valve(Failures failures, Problems problems) {
            this.failures = failures;
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            try {
                problems.answer(problem(request, response, failure), request, response);
                response.finishResponse();
            } catch (java.io.IOException e) {
                container.getLogger().debug("the client had gone before it was told of its error", e);
            }
        }

        private Problem problem(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status >= 500) return failures.of(failure == null ? new IllegalStateException() : failure, request);
            if (failure != null && TOO_LARGE.equals(failure.getMessage()))
                status = LanguageFilter.unread(request) ? 414 : 431;
            HttpHeaders headers = new HttpHeaders();
            String allow = response.getHeader(HttpHeaders.ALLOW);
            if (allow != null) headers.set(HttpHeaders.ALLOW, allow);
            return failures.of(HttpStatusCode.valueOf(status), headers, request);
        }
    }
}
