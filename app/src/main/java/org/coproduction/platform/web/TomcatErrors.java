package org.coproduction.platform.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Answers for requests that Tomcat turns down before the application sees them, such as a malformed address. */
@Component
class TomcatErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
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
                problems.answer(
                        failure == null
                                ? failures.of(HttpStatusCode.valueOf(status), new HttpHeaders(), request)
                                : failures.of(failure, request),
                        request,
                        response);
                response.finishResponse();
            } catch (java.io.IOException e) {
                container.getLogger().debug("the client had gone before it was told of its error", e);
            }
        }
    }
}
